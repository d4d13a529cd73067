/**
 * Letters beyond ASCII of languages written in one byte a character, the commonest first. What a wrong
 * encoding makes of a text has other letters, or these in other shares.
 */

const LOWER: readonly string[] = [
  // German, French, Spanish, Portuguese, Italian, Dutch
  'üäöß',
  'éèàêçôîâûùïëœæ',
  'óíáéñúü',
  'ãçáéíóõêúâàô',
  'èàòùìé',
  'ëéïèü',
  // Swedish and Finnish, Danish and Norwegian, Icelandic
  'äåöé',
  'øåæéö',
  'íáðöúóéýþæ',
  // Polish, Czech and Slovak, Hungarian, Romanian, Croatian and Slovene
  'łóążęśćńź',
  'íáéěřčšžýůúňďťóľôĺŕä',
  'áéöóőüíúű',
  'ăâîșțşţ',
  'čćšžđ',
  // Turkish
  'ıişğüçöâ',
  // Lithuanian, Latvian, Estonian
  'ėšųžčįūąę',
  'āīšēņļčūķžģ',
  'äõüöšž',
  // Russian, Ukrainian, Bulgarian, Serbian
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  'оаинтевірсклудмпязьбгчйхжшюїєцщфґ',
  'аеоитнрсвлкдпмзябугъчцжшщхйюфь',
  'аеоинрјтскувдмплзбгшчцхњћжљђџф',
  // Greek
  'αοιτεσνηυρπκμλςόίάέήώύθδγφχβξζψϊϋΐΰ',
  // Vietnamese, Thai
  'đưôâơăêáàạảấộếốệầịòớủộợọìồềậờứíúừổãữóăắựểằụếđặẫễẻẩửõỗẹỏũẽởỡùụỉĩýỳỷỵỹẵẳ',
  'านรกอเงมยลวดทสต่ี้ัิปบคหะแ์จพชขใุ็ไืูโผถซึธศณภษญฟฝฉๆำฮฐฎ๊๋ฑฆฯ',
  // Hebrew, Arabic, Persian
  'יוהלאתרבםשמנכעחדקפטגזסצןךץףו',
  'اليمنرتبةعدسفهكقحجشخصضذىطئءغثزأظإآؤ',
  'ایرنمدهتوسبشلکزفگعخقجپحصطغچضذثظژئآ',
];

/** Of each language: how ordinary a letter of it is, 1 down to a half; capitals less. */
export const LANGUAGE_LETTERS: readonly ReadonlyMap<string, number>[] = LOWER.map((letters) => {
  const own = [...letters];
  const weights = new Map<string, number>();
  for (const [rank, letter] of own.entries()) {
    const weight = 1 - (0.5 * rank) / own.length;
    weights.set(letter, weight);
    const capital = letter.toUpperCase();
    if (capital.length === 1 && capital !== letter) weights.set(capital, weight - 0.1);
  }
  // The dotless i of Turkish has the plain capital, and the dotted one its own.
  if (letters.includes('ı')) weights.set('İ', 0.8);
  return weights;
});

/** Signs that stand in the texts of all of them. */
export const COMMON_SIGNS: ReadonlySet<string> = new Set(
  '€£¥°ºª§©®™–—‘’“”„‚…•·×½¼¾²³«»‹›¿¡\u00a0±µ№',
);
