import type { AlertKind } from '#entries/alert.ts';
import type { Credited } from '#components/credited.ts';

/** What editors know of the components in src/components/prose/: npm run schemas writes it. */
declare global {
  interface MDXProvidedComponents {
    /** `<Aside kind="tip" title="…">text</Aside>` in an entry: something beside the argument. */
    Aside(props: {
      kind?: AlertKind;
      /** What it is called; the name of its kind otherwise. */
      title?: string;
      children?: unknown;
    }): unknown;

    /** `<Audio src="./talk.mp3" title="…" captions="./talk.en.vtt" />` in an entry: a sound of one's own. */
    Audio(
      props: Credited & {
        /** An MP3, M4A, Ogg or Opus file, `/uploads/NAME` or beside the entry; rendering puts the entry's path before it. */
        src: string;
        /** What is heard. */
        title: string;
        /** WebVTT or SubRip, shown as its transcript; its name may say the language. */
        captions?: string;
        /** No word is said in it. */
        silent?: boolean;
        children?: unknown;
      },
    ): unknown;

    /**
     * `<Benchmark old="./old.txt" new="./new.txt" />` in an entry: what benchstat or `go test` printed, or
     * two columns of CSV, with the difference and whether it is one. charts/benchmark-options.ts has its
     * attributes.
     */
    Benchmark(props: { [attribute: string]: unknown; children?: unknown }): unknown;

    /**
     * `<Chart kind="bar" data="./results.csv" />` in an entry: a figure from data, with its numbers.
     * charts/options.ts has its attributes.
     */
    Chart(props: { [attribute: string]: unknown; children?: unknown }): unknown;

    /**
     * `<Compare>` around two images in an entry: side by side, or with the script one over the other
     * with an edge that moves.
     */
    Compare(props: { caption?: string; children?: unknown }): unknown;

    /** `<Details summary="…">text</Details>` in an entry: a text that opens. */
    Details(props: {
      summary: string;
      /** Whether it is open to begin with. */
      open?: boolean;
      children?: unknown;
    }): unknown;

    /** `<Figure src="/uploads/NAME" alt="…" caption="…" />` in an entry. */
    Figure(
      props: Credited & {
        /** `/uploads/NAME` or a path beside the entry; rendering puts the entry's path and "#" before it. */
        src: string;
        /** What the picture shows, for those who cannot see it. */
        alt: string;
        /** The same picture for the dark theme. */
        dark?: string;
        /** Whether it goes beyond the text where there is room. */
        wide?: boolean;
        children?: unknown;
      },
    ): unknown;

    /** `<FileTree>` around a list in an entry: files and folders; rendering parts names from comments. */
    FileTree(props: { children?: unknown }): unknown;

    /**
     * `<Gallery>` around images in an entry: a contact sheet. Each picture leads to the whole of it; with
     * the script it opens over the page.
     */
    Gallery(props: {
      caption?: string;
      /** Whether it goes beyond the text where there is room. */
      wide?: boolean;
      children?: unknown;
    }): unknown;

    /** `<Kbd>Ctrl+C</Kbd>` in an entry: keys that are pressed together. */
    Kbd(props: { children?: unknown }): unknown;

    /** `<Quote by="…" cite="…" href="…">text</Quote>` in an entry: a quotation with its source. */
    Quote(props: {
      /** Who said it. */
      by?: string;
      /** The work it is from. */
      cite?: string;
      /** Where it can be read. */
      href?: string;
      children?: unknown;
    }): unknown;

    /**
     * `word<Sidenote>text</Sidenote>` in an entry: a note to a word, in the margin where there is room,
     * and otherwise opened by its number. Between paragraphs it is a note to none, and has no number.
     */
    Sidenote(props: {
      /** What the note is about, in a word or two before it. */
      label?: string;
      children?: unknown;
    }): unknown;

    /** `<Steps>` around a numbered list in an entry: what is done one after the other. */
    Steps(props: { children?: unknown }): unknown;

    /** `<Tab label="…">text</Tab>` in `<Tabs>` in an entry. */
    Tab(props: { label: string; children?: unknown }): unknown;

    /**
     * `<Tabs>` around `<Tab>`s in an entry: one text in several versions. Without the script each opens
     * by itself and closes the others; with it they are tabs for keys and screen readers too.
     */
    Tabs(props: { children?: unknown }): unknown;

    /** `<Tooltip text="…">word</Tooltip>` in an entry: a word that says what it means when activated. */
    Tooltip(props: { text: string; children?: unknown }): unknown;

    /** `<Video src="./demo.mp4" title="…" captions="./demo.en.vtt" />` in an entry: a film of one's own. */
    Video(
      props: Credited & {
        /** An MP4 or WebM file, `/uploads/NAME` or beside the entry; rendering puts the entry's path before it. */
        src: string;
        /** What it shows. */
        title: string;
        /** WebVTT or SubRip; its name may say the language. */
        captions?: string;
        /** Nothing is to be heard in it. */
        silent?: boolean;
        /** A picture from it. */
        poster?: string;
        children?: unknown;
      },
    ): unknown;
  }
}
export {};
