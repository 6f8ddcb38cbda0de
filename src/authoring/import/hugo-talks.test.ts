import { expect, test } from 'vitest';
import { imported, page, section } from '#authoring/import/import.test-data.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

test('a talk of the Academic theme that was given online', async () => {
  const { files, report } = await imported({
    'content/event/a/index.md': page(
      'title: A\nevent: Spring Training 2031\nevent_url: https://spring.example/2031/\nlocation: Online\ndate: 2031-05-14T13:00:00Z\ndate_end: 2031-05-16T15:00:00Z\nall_day: true\nauthors: [First Speaker]',
    ),
  });
  expect(files['src/content/talks/a/index.md']).toBe(
    '---\ntitle: A\ndate: 2031-05-14T13:00:00Z\naliases: [/event/a/]\nspeakers: [first-speaker]\ndeliveries:\n  - event: spring-training-2031\n    date: 2031-05-14\n    attendance: online\n---\n\nText.\n',
  );
  expect(files['src/content/events/spring-training-2031.yaml']).toBe(
    'name: Spring Training 2031\nstart: 2031-05-14\nend: 2031-05-16\nurl: https://spring.example/2031/\n',
  );
  // The hour at which it ended has no place.
  expect(section(report, 'left out of front matter')).toContain(
    'fields the site does not know: date_end 1',
  );
});

test("a page for each time a talk was given, with a speaker's own words for it", async () => {
  const { files } = await imported({
    'content/speaking/b.md':
      '+++\ntitle = "B"\ndate = 2031-02-20T07:56:01-06:00\npresentation_date = 2031-05-30\nevent_name = "Days Chicago 2031"\nevent_url = "https://days.example/2031/"\nevent_location = "Chicago, IL"\ndetail_url = "https://days.example/2031/b/"\nslides = ""\nvideo = "https://youtu.be/abcdefghijk"\n+++\n',
  });
  expect(files['src/content/talks/b.md']).toContain(
    'deliveries:\n  - event: days-chicago-2031\n    date: 2031-05-30\n    url: https://days.example/2031/b/\n    recordings:\n      - url: https://youtu.be/abcdefghijk\n',
  );
  expect(files['src/content/events/days-chicago-2031.yaml']).toBe(
    'name: Days Chicago 2031\ncity: Chicago, IL\nurl: https://days.example/2031/\n',
  );
});

test('two events are two, though they have one address, and an event is one, whoever tells of it', async () => {
  const at = (name: string, more: string) =>
    page(
      `title: T\ndate: 2031-03-04\nevent: ${name}\nevent_url: https://group.example/m/\n${more}`,
    );
  const { files, report } = await imported({
    'content/talks/a.md': at('Meetup 7', 'location: Ghent, Belgium'),
    'content/talks/b.md': at('Meetup 8', 'location: The old hall'),
    'content/talks/c.md': at('Meetup 8', 'location: The new hall'),
  });
  expect(files['src/content/events/meetup-7.yaml']).toContain('city: Ghent\n');
  expect(files['src/content/events/meetup-8.yaml']).toBe(
    'name: Meetup 8\nvenue: The old hall\nurl: https://group.example/m/\n',
  );
  expect(section(report, 'left out of front matter')).toContain(
    'fields the site does not know: location 1',
  );
});

test('links that are called slides, video and code are those', async () => {
  const { files } = await imported({
    'content/talk/a.md': page(
      'title: A\ndate: 2031-03-04\nkind: Lightning Talk\nlinks:\n  - { icon: door-open, name: slides, url: https://a.example/slides/ }\n  - { title: Recording, link: https://vimeo.com/123456 }\n  - { name: GitHub, url: https://github.com/a/b }\n  - { name: Follow, url: https://a.example/me/ }\nurl_slides: https://a.example/slides/',
    ),
  });
  expect(files['src/content/talks/a.md']).toContain(
    'kind: lightning\nslides:\n  - url: https://a.example/slides/\nresources:\n  - type: code\n    title: GitHub\n    url: https://github.com/a/b\n  - type: link\n    title: Follow\n    url: https://a.example/me/\n  - type: link\n    title: Recording\n    url: https://vimeo.com/123456\n',
  );
});

test('a recording that front matter has is not played in the text as well', async () => {
  const frame = (id: string) => `<iframe src="https://www.youtube.com/embed/${id}"></iframe>`;
  const { files } = await imported({
    'content/talks/a.md': page(
      'title: A\ndate: 2031-03-04\nevent: Fair 2031\nyoutube: abcdefghijk',
      `Before.\n\n{{< youtube abcdefghijk >}}\n\n${frame('bbbbbbbbbbb')}\n\nAfter.`,
    ),
  });
  expect(files['src/content/talks/a.md']?.split('---\n').at(-1)).toBe(
    `\nBefore.\n\n${frame('bbbbbbbbbbb')}\n\nAfter.\n`,
  );
});

test('talks that are folders of their own, and the texts of lists', async () => {
  const { files, report } = await imported({
    'content/_index.md': page('title: Me', 'I speak. [Where](/speaking/)'),
    'content/speaking/_index.md': page('title: Speaking', '[A](2031/a/)'),
    'content/speaking/2031/_index.md': page('title: In 2031', ''),
    'content/speaking/2031/a/_index.md': page('title: A\ndate: 2031-03-04', '[all](/speaking/)'),
    'content/speaking/2031/b/_index.md': page('title: B'),
    'content/talks/_index.md': page('title: My talks', 'All of them are here.'),
  });
  expect(Object.keys(files)).toEqual([
    'src/content/pages/b.md',
    'src/content/pages/home.md',
    'src/content/pages/speaking-page.md',
    'src/content/pages/talks-page.md',
    'src/content/talks/a.md',
  ]);
  expect(files['src/content/talks/a.md']).toContain('[all](/talks/)');
  expect(files['src/content/pages/home.md']).toBe(
    '---\ntitle: Me\ndraft: true\n---\n\nI speak. [Where](/talks/)\n',
  );
  expect(files['src/content/pages/speaking-page.md']).toContain(
    'draft: true\n---\n\n[A](/talks/a/)',
  );
  // Without talks of its own it is a page like any other.
  expect(files['src/content/pages/talks-page.md']).not.toContain('draft');
  expect(section(report, 'texts to look at')).toEqual([
    'content/_index.md  its text of 3 words is a draft of a page: the site writes its home page itself',
    'content/speaking/_index.md  its text of 1 word is a draft of a page: the site writes the list /speaking/ itself',
  ]);
});

test('the picture of a page is the first that the source has', async () => {
  const { files } = await imported({
    'content/posts/a/index.md': page('title: A\ndate: 2031-03-04\nimage: gone.png\nbanner: b.svg'),
    'content/posts/a/b.svg': picture,
  });
  expect(files['src/content/posts/a/index.md']).toContain('cover:\n  image: b.svg\n');
});

test('films and sounds beside a page are named as they are served', async () => {
  const { files } = await imported({
    'content/posts/a/index.md': page(
      'title: A\ndate: 2031-03-04',
      '{{< video src="clip.mp4" >}}\n\n<audio controls src="/uploads/b.mp3"></audio>',
    ),
    'content/posts/a/clip.mp4': 'mp4',
    'static/uploads/b.mp3': 'mp3',
  });
  expect(files['src/content/posts/a/index.md']).toContain('src="/posts/a/clip.mp4"');
  expect(files['src/content/posts/a/index.md']).toContain('src="/files/b.mp3"');
  expect(Object.keys(files).filter((name) => name.startsWith('public/'))).toEqual([
    'public/files/b.mp3',
    'public/posts/a/clip.mp4',
  ]);
});

test('people whom talks name by their page are told of by it', async () => {
  const { files, report } = await imported({
    'content/talk/a.md': page(
      'title: A\ndate: 2031-03-04\nspeakers: [firsts]\nhosts: [firsts, second]\ntalkType: Podcast',
    ),
    'content/person/firsts/index.md': page(
      'Title: First Speaker\ndate: 2031-01-01\nWebsite: https://first.example/',
      'Who lights stages.',
    ),
    'content/person/nobody.md': page('title: Nobody\ndate: 2031-01-01'),
  });
  expect(files['src/content/talks/a.md']).toContain(
    'kind: podcast\nspeakers:\n  - first-speaker\n  - person: second\n    role: host\n',
  );
  expect(files['src/content/people/first-speaker.yaml']).toBe(
    'name: First Speaker\nlinks:\n  - label: Website\n    url: https://first.example/\nbio:\n  long: Who lights stages.\n',
  );
  expect(Object.keys(files).filter((name) => name.startsWith('src/content/posts/'))).toEqual([
    'src/content/posts/nobody.md',
  ]);
  expect(section(report, 'people to confirm')).toEqual([
    'content/talk/a.md  is called "second": write the name as they write it in src/content/people/second.yaml',
  ]);
});
