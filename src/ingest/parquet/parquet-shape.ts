/**
 * The schema of a Parquet file as columns of a sheet. The library that decodes it is given a plain schema:
 * names that mean nothing and types that it hands out as they are stored, so that what a value says is
 * decided here, exactly, and no name of the file becomes a name of an object of ours.
 */
import type { FileMetaData, RowGroup, SchemaElement } from 'hyparquet';
import { corrupt } from '#ingest/workbook/workbook-refusal.ts';

export interface ParquetNode {
  /** As the file has it. */
  readonly element: SchemaElement;
  /** As the library is told. */
  readonly alias: string;
  readonly children: readonly ParquetNode[];
  /** Where it and what is in it stand in the schema, and which of the chunks of a row group are its own. */
  readonly elements: Extent;
  readonly chunks: Extent;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface ParquetShape {
  readonly columns: readonly ParquetNode[];
  readonly metadata: FileMetaData;
}

/**
 * One column of one row group as a file of its own. The library goes over all columns and groups that it is
 * told of, for each that it reads: of thousands that is the square of their number.
 */
export function alone(metadata: FileMetaData, node: ParquetNode, group: RowGroup): FileMetaData {
  const { elements, chunks } = node;
  const [root, ...own] = [
    metadata.schema[0]!,
    ...metadata.schema.slice(elements.from, elements.to),
  ];
  return {
    ...metadata,
    num_rows: group.num_rows,
    schema: [{ ...root, num_children: 1 }, ...own],
    row_groups: [{ ...group, columns: group.columns.slice(chunks.from, chunks.to) }],
  };
}

/** Of one row group; writers mean some hundred thousand. */
const MOST_ROWS = 50_000_000n;
/** An array of more would end the process. */
const MOST_VALUES = 64_000_000n;
/** Groups in groups. */
const MOST_DEPTH = 32;

export function shapeOf(metadata: FileMetaData): ParquetShape {
  const { schema } = metadata;
  const paths: string[][] = [];
  let next = 0;
  const read = (path: readonly string[]): ParquetNode => {
    const at = next++;
    const element = schema[at];
    if (typeof element?.name !== 'string' || path.length > MOST_DEPTH) {
      throw corrupt('parquet schema');
    }
    const alias = `c${at}`;
    const own = at === 0 ? [] : [...path, alias];
    const count = element.num_children ?? 0;
    const children: ParquetNode[] = [];
    const firstChunk = paths.length;
    for (let child = 0; child < count; child++) children.push(read(own));
    if (count === 0) paths.push(own);
    const chunks = { from: firstChunk, to: paths.length };
    return { element, alias, children, elements: { from: at, to: next }, chunks };
  };
  const root = read([]);
  /** Of each chunk, whether its column is of plain values: one for each row. */
  const isFlat = root.children.flatMap((node) =>
    Array.from(
      { length: node.chunks.to - node.chunks.from },
      () => isLeaf(node) && !isRepeated(node),
    ),
  );
  const plain: FileMetaData = {
    ...metadata,
    schema: schema.map((element, at) => plainElement(element, `c${at}`)),
    row_groups: metadata.row_groups.map((group) => ({
      ...group,
      columns: group.columns.map((chunk, at) => {
        const path = paths[at];
        const meta = chunk.meta_data;
        if (path === undefined || meta === undefined) throw corrupt('parquet columns');
        // A column of plain values tells its rows a second time: no damaged number is believed.
        const isSound =
          group.num_rows >= 0n &&
          group.num_rows <= MOST_ROWS &&
          (isFlat[at] === true
            ? meta.num_values === group.num_rows
            : meta.num_values <= MOST_VALUES);
        if (!isSound) throw corrupt('parquet rows');
        return { ...chunk, meta_data: { ...meta, path_in_schema: path } };
      }),
    })),
  };
  return { columns: root.children, metadata: plain };
}

function plainElement(element: SchemaElement, name: string): SchemaElement {
  const { converted_type: converted, logical_type: _, ...rest } = element;
  const isList = converted === 'LIST' && (element.num_children ?? 0) > 0;
  return { ...rest, name, ...(isList ? { converted_type: 'LIST' as const } : {}) };
}

export function isLeaf({ children }: ParquetNode): boolean {
  return children.length === 0;
}

function isRepeated({ element }: ParquetNode): boolean {
  return element.repetition_type === 'REPEATED';
}

/** What the elements of a list are; null where the node is none. */
export function elementOf(node: ParquetNode): ParquetNode | null {
  const [inside, ...others] = node.children;
  if (node.element.converted_type !== 'LIST' || inside === undefined || others.length > 0) {
    return null;
  }
  // As the library unpacks it: one level of its own, unless it holds several.
  return inside.children.length === 1 ? inside.children[0]! : inside;
}

/** Pairs of a name and a value. */
export function isMap({ element, children }: ParquetNode): boolean {
  const isTold = element.converted_type === 'MAP' || element.converted_type === 'MAP_KEY_VALUE';
  const [entries, ...others] = children;
  return (
    isTold &&
    others.length === 0 &&
    entries?.children.length === 2 &&
    isRepeated(entries) &&
    isLeaf(entries.children[0]!)
  );
}

/** A group of values that are columns of their own. */
export function isStruct(node: ParquetNode): boolean {
  return !isLeaf(node) && !isRepeated(node) && elementOf(node) === null && !isMap(node);
}
