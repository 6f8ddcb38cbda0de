/** What generated entries are made of: words without meaning together, as many and as varied as a real blog's. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Forty, as a blog has them after some years. */
export const tags = words(`
  build-times caching code-review compilers concurrency configuration containers continuous-integration
  data-structures databases debugging deployment documentation error-handling event-loops fonts
  formats garbage-collection hashing http images incident-notes indexing interfaces keyboards
  languages layout licences logging measurement memory migrations networking package-managers
  parsing protocols release-notes scheduling search storage`);

/** What a slot in a sentence, heading or piece of code stands for. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  thing: words(`
    adapter archive backlog balancer barrier batch branch bucket buffer bundle cache calendar catalogue
    certificate channel checksum client clock cluster column command compiler condition connection
    console container counter cursor database deadline decoder dependency descriptor diagram digest
    directory dispatcher document driver fallback field filter folder formatter fragment gateway graph
    handler header heap histogram ledger library limit listener loader lock manifest marker mirror
    module monitor mutex network notebook packet page parser partition patch pipeline policy pool
    prefix process profile protocol proxy queue reader record register release renderer replica report
    request resolver response rollback router sampler schedule schema script sector segment selector
    sequence server session shard signal socket stream string subscriber switch table target template
    thread ticket timer token tracker transport trigger tunnel validator vector version watcher
    window worker writer`),
  quality: words(`
    bounded brittle broad busy calm cheap clean compact complete costly dated deep dense dull easy
    familiar fast final first flat fragile full generous gentle global good hard hidden honest huge
    immediate little local lonely long loose lost minimal mixed modest narrow native new nested noisy
    patient plain polite portable private proven public quick quiet rare raw recent remote rough round
    safe second sharp short silent simple slow small smooth sound spare stable static steady strange
    strict subtle tall temporary tidy tight tiny typical warm weak wide`),
  act: words(`
    attach balance bind block borrow bound cache cancel check clear close collect combine compare
    compress copy count defer delay detach divide drain drop duplicate encode expand fetch fill flush
    fold format freeze gather group guard halve hold inline join keep limit list load lock log map
    mark mask match measure merge mirror mount move name open pack pad parse pause pin poll prune pull
    push queue rank read rebuild record reduce release rename replace replay report reset resolve
    restart retry reuse reverse rotate sample scan seal send shift shrink sign skip sort split stage
    start stop store stream swap sync tag test trace trim unpack update verify wait warm watch wrap`),
  manner: words(`
    always barely briefly calmly carefully cheaply cleanly early eagerly evenly finally gladly hourly
    lately lazily loudly mostly nearly never nightly often openly partly plainly quietly rarely
    safely seldom slowly soon still surely twice`),
};

/** `{slot}` takes a word of that slot. */
export const sentences: readonly string[] = [
  'Every {quality} {thing} has a {thing} behind it that someone had to {act} and then {act} by hand',
  'What looked like a {quality} {thing} was two {quality} parts and a {thing} that nobody could {act}',
  'To {act} the {thing} we first had to {act} the {thing}, which {manner} took less than a {quality} day',
  'The {thing} does not {act} anything; it waits until the {thing} says that the {thing} is {quality}',
  'There are three ways to {act} a {thing}, and the {quality} one is {manner} the one to {act} first',
  'Our {thing} stayed {quality} under load, but the {thing} beside it would {manner} {act} its {thing}',
  'Do not {act} a {thing} that is {quality} already: {act} the {thing} and look at the {thing} again',
  'It costs one {thing} a second, which is {quality} next to the {thing} that it lets us {act}',
  'Some of the {thing} is {quality} by design, because a {quality} {thing} would {act} the {thing} twice',
  'With the {thing} out of the way, the {quality} {thing} could {manner} {act} and {act} in one pass',
  'Nothing in the {thing} told us why the {thing} had to {act}, so we let it {act} and wrote that down',
  'If the {thing} fails here, {act} it, {act} the {quality} {thing}, and only then {act} the {thing}',
];

/** What a sentence may begin with. */
export const openings: readonly string[] = [
  'At first,',
  'By the third week,',
  'From the outside,',
  'In the end,',
  'Most days,',
  'On paper,',
  'On the second machine,',
  'So far,',
  'To be fair,',
  'Under the new rules,',
];

export const headings: readonly string[] = [
  'A {quality} {thing} and a {quality} {thing}',
  'Before you {act} the {thing}',
  'How to {act} a {thing}',
  'More than one {thing}',
  'The {quality} {thing}',
  'The trouble with a {quality} {thing}',
  'What a {thing} is for',
  'Where the {thing} goes',
  'Why we {act} the {thing}',
];
