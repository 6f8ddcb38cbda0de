import type { Fragment } from '#feeds/feed-entry.ts';

/** An `.mdx` entry with one of everything, as markdown/render.ts and the components make it. */
export const richEntry: Fragment = {
  cover: { src: '/_astro/programme.2Dxtmjpv.jpg', width: 1200, height: 630 },
  html: `<p>A paragraph with <em>emphasis</em>, <code>code</code>, a <a href="/talks/measure/">link to a talk</a>, one
<a href="#the-table">to a part of this text</a> and a note<sup><a href="#user-content-fn-why" id="user-content-fnref-why" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>
<figure><picture><source type="image/avif" srcset="/_astro/programme.25seGU.avif 480w, /_astro/programme.1WfkOu.avif 1600w" sizes="(min-width: 46rem) 42rem, 92vw"><img src="/_astro/programme.2gvsnE.webp" width="1600" height="900" sizes="(min-width: 46rem) 42rem, 92vw" alt="A programme drawn as a grid" srcset="/_astro/programme.80rgO.webp 480w, /_astro/programme.2gvsnE.webp 1600w" loading="lazy" decoding="async"></picture><figcaption>The programme, drawn</figcaption></figure>
<figure class="code"><figcaption>main.go</figcaption><pre tabindex="0" role="group" aria-label="Code: main.go"><code><span class="t-keyword">func</span> <span class="t-function">main</span>() {
	<span class="t-keyword">if</span> a <span class="t-keyword">&lt;</span> b <span class="t-keyword">&amp;&amp;</span> c <span class="t-keyword">></span> d {
		fmt.<span class="t-function">Println</span>(<span class="t-string-expression">"hello"</span>)
	}
}</code></pre><copy-code data-language="Go"><button type="button" hidden aria-label="Copy the code"></button><span role="status"></span></copy-code></figure>
<div class="code"><pre><code><span class="line" data-line="8">a
</span><del class="line" data-line="9">b
</del><ins class="line" data-line="10">c</ins></code></pre><copy-code><button type="button" hidden aria-label="Copy the code"></button><span role="status"></span></copy-code></div>
<div class="code terminal"><pre><code><span class="line"><span class="prompt">$ </span>uname
</span><span class="line output">Linux</span></code></pre><copy-code data-language="Shell Session"><button type="button" hidden aria-label="Copy the code"></button><span role="status"></span></copy-code></div>
<aside class="alert tip" role="note"> <p class="title">Measure twice</p> <p>Run it once more before you believe it.</p> </aside>
<p>Readers of a book<span class="note" id="noteref-2"><sup data-pagefind-ignore>2</sup><button type="button" popovertarget="note-2-open" aria-label="Note 2" data-pagefind-ignore>2</button><span id="note-2-open" popover="manual"></span><small class="sidenote" id="note-2" role="note" data-number="2"><b>Printed.</b> With <em>margins</em>.</small></span> know a <span class="gloss"><button type="button" popovertarget="gloss-1" aria-describedby="gloss-1">gloss</button><span id="gloss-1" popover="auto">A word beside another</span></span> and the <span class="gloss"><button type="button" popovertarget="gloss-2" aria-describedby="gloss-2"><abbr>CFP</abbr></button><span id="gloss-2" popover="auto">call for papers</span></span>.</p>
<aside class="sidenote" role="note"> <b>Beside.</b> <p>A note to no word.</p> </aside>
<p>Let <math><semantics><msub><mi>x</mi><mi>i</mi></msub><annotation encoding="application/x-tex">x_i</annotation></semantics></math> be.</p>
<div class="formula" tabindex="0" role="group" aria-label="Formula"><math display="block" class="tml-display"><semantics><mfrac><mi>a</mi><mi>b</mi></mfrac><annotation encoding="application/x-tex">\\frac{a}{b} &lt; 1</annotation></semantics></math></div>
<h2 id="the-table">The table</h2>
<div class="table" tabindex="0" role="group" aria-label="Table"><table>
<thead>
<tr>
<th scope="col">Run</th>
<th scope="col" class="right">Time</th>
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
<tab-set data-astro-cid-ahamhgq3> <details name="tabs-1" open> <summary>npm</summary> <div> <div class="code terminal"><pre><code>npm ci</code></pre></div> </div> </details> <details name="tabs-1"> <summary>By hand</summary> <div> <p>Text.</p> </div> </details> </tab-set>
<figure class="quote"> <blockquote cite="/about/"> <p>A quotation.</p> </blockquote> <figcaption>A. Reader, <cite><a href="/about/">About</a></cite></figcaption> </figure>
<div class="steps" data-astro-cid-r56a5iqk> <ol>
<li>One</li>
<li>Two, with <kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd></li>
</ol> </div>
<div class="file-tree" data-astro-cid-7dzm3hhn> <ul>
<li class="folder"><span class="name">src/</span> <span class="comment">the code</span><ul>
<li class="file"><span class="name"><strong>a.ts</strong></span></li>
</ul></li>
</ul> </div>
<dl>
<dt>Devroom</dt>
<dd>A room that a project runs.</dd>
</dl>
<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>
<ol>
<li id="user-content-fn-why" value="1">
<p>The note says <strong>why</strong>, with <a href="https://example.org/?a=1&amp;b=2">a source</a>. <a href="#user-content-fnref-why" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>
</li>
</ol>
</section>
`,
};
