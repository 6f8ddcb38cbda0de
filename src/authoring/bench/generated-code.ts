import type { Words } from '#authoring/bench/generated-text.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Some thirty lines of Go in a fence. */
export function goCode({ word, number }: Words): string {
  const [thing, other, act] = [word('thing'), word('thing'), word('act')];
  const type = capital(thing);
  const most = 8 << number(6);
  return `\`\`\`go
package ${other}

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// ${type} holds what has been asked for in the last ${1 + number(60)} seconds.
type ${type} struct {
	mu    sync.RWMutex
	seen  map[string]time.Time
	limit int
}

func New${type}() *${type} {
	return &${type}{seen: make(map[string]time.Time, ${most}), limit: ${most}}
}

// ${capital(act)} reports whether there was room for the key.
func (t *${type}) ${capital(act)}(ctx context.Context, key string) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, fmt.Errorf("${act} %q: %w", key, err)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, ok := t.seen[key]; !ok && len(t.seen) == t.limit {
		return false, nil
	}
	t.seen[key] = time.Now()
	return true, nil
}
\`\`\``;
}

/** Some twenty lines of TypeScript in a fence. */
export function tsCode({ word, number }: Words): string {
  const [thing, other, act] = [word('thing'), word('thing'), word('act')];
  const type = capital(thing);
  return `\`\`\`ts
export interface ${type} {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly ${other}At?: Date;
}

/** The largest sizes of each ${thing}, by its name. */
export function ${act}${type}s(all: Iterable<${type}>, count = ${2 + number(9)}): Map<string, number[]> {
  const largest = new Map<string, number[]>();
  for (const { name, sizes } of all) {
    if (sizes.length === 0) continue;
    const ranked = [...sizes].sort((a, b) => b - a).slice(0, count);
    largest.set(name, ranked);
  }
  if (largest.size > ${100 + number(900)}) throw new RangeError(\`\${largest.size} are too many\`);
  return largest;
}
\`\`\``;
}
