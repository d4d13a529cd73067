/** The goods of the shop with their codes, prices and costs in the smallest coin. */
import { Random } from './random.ts';
import { CATEGORIES, type Category, type ShopWords } from './shop-words.ts';

export interface Product {
  readonly code: string;
  readonly name: string;
  readonly category: Category;
  readonly brand: string;
  readonly price: number;
  readonly cost: number;
  readonly variants: readonly string[];
  readonly isGift: boolean;
  readonly isBulk: boolean;
  readonly launchedOn: number;
  readonly leadTimeDays: number;
  readonly supplier: string;
  /** How often it is bought, against the others. */
  readonly popularity: number;
}

export class Catalogue {
  readonly products: readonly Product[];
  readonly #all: Choice;
  readonly #gifts: Choice;
  readonly #bulk: Choice;
  readonly #ofCategory = new Map<Category, Choice>();

  constructor(words: ShopWords, seed: number, firstDay: number) {
    const random = new Random(seed, 'catalogue');
    const coin = words.decimals === 2 ? 100 : 1;
    this.products = words.products.map(
      ([name, category, price, variants, marks], index): Product => {
        const kind = CATEGORIES.indexOf(category);
        return {
          code: `${String.fromCharCode(65 + kind)}${String(101 + index)}`,
          name,
          category,
          brand: words.brands[(kind + (index % 2)) % words.brands.length]!,
          price: price * coin,
          cost: Math.round((price * coin * random.int(38, 58)) / 100),
          variants: variants === '' ? [] : variants.split(' '),
          isGift: marks.includes('g'),
          isBulk: marks.includes('b'),
          launchedOn: firstDay - random.int(0, 500),
          leadTimeDays: random.int(5, 30),
          supplier: words.market.suppliers[kind % words.market.suppliers.length]!,
          // The first things of a category sell best; things for children to few.
          popularity:
            (category === 'kids' ? 0.35 : 1) * (6 / (2 + (index % 5))) * random.aroundOne(0.4),
        };
      },
    );
    this.#all = new Choice(this.products, () => true);
    this.#gifts = new Choice(this.products, ({ isGift }) => isGift);
    this.#bulk = new Choice(this.products, ({ isBulk }) => isBulk);
    for (const category of CATEGORIES) {
      this.#ofCategory.set(category, new Choice(this.products, (own) => own.category === category));
    }
  }

  any(random: Random): Product {
    return this.#all.draw(random);
  }

  gift(random: Random): Product {
    return this.#gifts.draw(random);
  }

  bulk(random: Random): Product {
    return this.#bulk.draw(random);
  }

  of(category: Category, random: Random): Product {
    return this.#ofCategory.get(category)!.draw(random);
  }
}

/** Some of the products, drawn by popularity. */
class Choice {
  readonly #products: readonly Product[];
  readonly #weights: readonly number[];

  constructor(products: readonly Product[], holds: (product: Product) => boolean) {
    this.#products = products.filter(holds);
    this.#weights = this.#products.map(({ popularity }) => popularity);
  }

  draw(random: Random): Product {
    return this.#products[random.weighted(this.#weights)]!;
  }
}
