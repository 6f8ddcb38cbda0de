import type { charts as en } from '../en/charts.ts';
import { counter } from '#words/plural.ts';

const count = counter('de');

/** What charts and comparisons say of themselves in German. */
export const charts: typeof en = {
  kinds: {
    bar: 'Balkendiagramm',
    dot: 'Punktdiagramm',
    line: 'Liniendiagramm',
    box: 'Kastendiagramme',
    histogram: 'Histogramm',
    density: 'Dichtekurve',
    strip: 'Streifendiagramm',
  },
  of: (chart, measured) => `${chart}: ${measured}`,
  ofBy: (chart, measured, by) => `${chart}: ${measured} nach ${by}`,
  rows: count({ one: '# Zeile', other: '# Zeilen' }),
  ends: (least, greatest) => `am kleinsten ${least}, am größten ${greatest}`,
  at: (value, place) => `${value} bei ${place}`,
  trend: (first, last) => `von ${first} bis ${last}`,
  least: (value) => `am kleinsten ${value}`,
  greatest: (value) => `am größten ${value}`,
  half: (low, high) => `die Hälfte der Werte zwischen ${low} und ${high}`,
  all: (low, high) => `alle zwischen ${low} und ${high}`,
  interval: (low, high) => `${low} bis ${high}`,
  notes: {
    none: 'keine Werte',
    median: (value) => `Median ${value}`,
    mean: (value) => `Mittelwert ${value}`,
    deviation: (value) => `Standardabweichung ${value}`,
    variation: (share) => `Variationskoeffizient ${share}`,
    count: count({ one: '# Wert', other: '# Werte' }),
  },
  columns: {
    group: 'Gruppe',
    values: 'Werte',
    mean: 'Mittelwert',
    deviation: 'Standardabweichung',
    least: 'Kleinster',
    lowerQuartile: 'Unteres Quartil',
    median: 'Median',
    upperQuartile: 'Oberes Quartil',
    greatest: 'Größter',
    from: 'von',
    to: 'bis',
    benchmark: 'Benchmark',
    difference: 'Unterschied',
  },
  someRows: (table, shown, all) => `${table}: ${shown} von ${all} Zeilen`,
  value: 'Wert',
  sample: 'jede Messung',
  sides: { old: 'alt', new: 'neu' },
  compared: (young, old) => `${young} im Vergleich mit ${old}`,
  change: (old, young) => `Änderung von ${old} zu ${young} (%)`,
  less: 'weniger',
  more: 'mehr',
  faster: 'schneller',
  slower: 'langsamer',
  unchanged: 'unverändert',
  cannotTell: 'nicht zu entscheiden',
  tooFew: 'zu wenige Messungen',
  methods: {
    box: 'Kasten: die mittlere Hälfte, mit einem Strich beim Median. Antennen: die äußersten Werte innerhalb von anderthalb Kästen.',
    peaks: 'Jede Zeile ist so hoch wie ihr eigener Gipfel.',
    density: 'Dichte: Gauß-Kerne, so breit wie nach der Regel von Silverman.',
    strip: 'Streifen: ein Punkt für jeden Wert, ein Strich beim Median.',
    medians:
      'Mediane mit 95-%-Intervallen zwischen Ordnungsstatistiken. Unterschied: das mediane Verhältnis aller Paare (Hodges und Lehmann), mit dem 95-%-Intervall, das ein zweiseitiger U-Test von Mann und Whitney lässt; p nach demselben Test, exakt bis zu 50 Messungen je Seite.',
    means:
      'Mittelwerte mit 95-%-Intervallen nach Student. Unterschied: das 95-%-Intervall von Welch im Verhältnis zum alten Mittelwert; p nach dem zweiseitigen t-Test von Welch.',
    tolerance: (share) => `Änderungen innerhalb von ${share} zählen nicht.`,
    alone: 'Jeder Benchmark ist für sich geprüft.',
    samples: (number) => `${number} Messungen je Seite.`,
    benchstat:
      'Wie benchstat es angibt: Mediane mit 95-%-Intervallen, und ein Unterschied, wo sein U-Test von Mann und Whitney einen auf dem Niveau von 5 % findet.',
  },
};
