/** A chart as it is shown: everything is decided but where it stands. */
import type { Tick } from '#charts/scale.ts';

export interface Figure {
  readonly title?: string | undefined;
  readonly caption?: string | undefined;
  /** How the numbers came about, in one line. */
  readonly method?: string | undefined;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  /** What is told apart, where there is more than one. */
  readonly key: readonly KeyItem[];
  readonly plot: Rows | Plane;
  readonly table: Table;
  /** Whether the table is the figure, and the plot an addition. */
  readonly isTable?: boolean;
  /** Whether it goes beyond the text where there is room. */
  readonly isWide?: boolean | undefined;
}

export interface KeyItem {
  readonly text: string;
  /** SVG, 28 by 14 pixels. */
  readonly mark: string;
}

/** Things below one another, on one horizontal axis. */
export interface Rows {
  readonly kind: 'rows';
  /** Whether names stand above their rows even where there is room beside them. */
  readonly isAbove?: boolean;
  readonly axis: NamedAxis;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly label: string;
  /** Quiet, behind the label. */
  readonly note?: string | undefined;
  /** At the end of the row. */
  readonly value?: string | undefined;
  /** SVG: percentages across, pixels down. */
  readonly marks: string;
  /** In pixels. */
  readonly height: number;
}

/** One picture with an axis either way. */
export interface Plane {
  readonly kind: 'plane';
  readonly x: NamedAxis;
  readonly y: NamedAxis;
  /** SVG: percentages both ways. */
  readonly marks: string;
}

export interface NamedAxis {
  readonly title: string;
  readonly ticks: readonly Tick[];
}

/** The data in words and numbers. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A text, and what is said more quietly below it. */
export type TableCell = string | readonly [text: string, below: string];

export interface TableColumn {
  readonly name: string;
  readonly isNumeric: boolean;
}
