import type { Fragment } from '#feeds/feed-entry.ts';

/** An `.mdx` entry with one of everything, as markdown/render.ts and the components make it. */
export const richEntry: Fragment = {
  cover: { src: '/_astro/programme.2Dxtmjpv.jpg', width: 1200, height: 630 },
  html: `<p>A paragraph with <em>emphasis</em>, <code>code</code>, a <a href="/talks/measure/">link to a talk</a>, one
<a href="#the-table">to a part of this text</a> and a note<sup><a href="#user-content-fn-why" id="user-content-fnref-why" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>
<figure><picture><source type="image/avif" srcset="/_astro/programme.25seGU.avif 480w, /_astro/programme.1WfkOu.avif 1600w" sizes="(min-width: 46rem) 42rem, 92vw"><img src="/_astro/programme.2gvsnE.webp" width="1600" height="900" sizes="(min-width: 46rem) 42rem, 92vw" alt="A programme drawn as a grid" srcset="/_astro/programme.80rgO.webp 480w, /_astro/programme.2gvsnE.webp 1600w" loading="lazy" decoding="async"></picture><figcaption>The programme, drawn</figcaption></figure>
<pre tabindex="0" role="group" aria-label="Code: go"><code><span class="t-keyword">func</span> <span class="t-function">main</span>() {
	<span class="t-keyword">if</span> a <span class="t-keyword">&lt;</span> b <span class="t-keyword">&amp;&amp;</span> c <span class="t-keyword">></span> d {
		fmt.<span class="t-function">Println</span>(<span class="t-string-expression">"hello"</span>)
	}
}</code></pre>
<aside class="tip" aria-label="Measure twice" data-astro-cid-attrbakp> <p class="title" data-astro-cid-attrbakp>Measure twice</p> <p>Run it once more before you believe it.</p> </aside>
<h2 id="the-table">The table</h2>
<div class="table" tabindex="0" role="group" aria-label="Table"><table>
<thead>
<tr>
<th>Run</th>
<th class="right">Time</th>
</tr>
</thead>
<tbody>
<tr>
<td>1</td>
<td class="right">12 ms</td>
</tr>
</tbody>
</table></div>
<ul class="contains-task-list">
<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> Written</li>
<li class="task-list-item"><input type="checkbox" disabled aria-label="To do"> Measured</li>
</ul>
<figure><recording-player data-frame="https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1&amp;start=95" data-frame-at="https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1&amp;start={seconds}" data-title="Reliable measurements"><a href="https://www.youtube.com/watch?v=8211fNI_nc4&amp;t=95s"><span class="drawn"><strong>Reliable measurements</strong></span> <span class="play">Play <span>on YouTube</span></span></a></recording-player></figure>
<figure><recording-player><video controls preload="none" aria-label="The same as a file" width="1280" height="720"><source src="https://video.example.org/measure.mp4" type="video/mp4"><a href="https://video.example.org/measure.mp4">The same as a file</a></video></recording-player></figure>
<details><summary>All numbers</summary><p>12, 9 and 9.</p></details>
<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>
<ol>
<li id="user-content-fn-why">
<p>The note says <strong>why</strong>, with <a href="https://example.org/?a=1&amp;b=2">a source</a>. <a href="#user-content-fnref-why" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>
</li>
</ol>
</section>
`,
};
