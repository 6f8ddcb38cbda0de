/** Emoji that Hugo writes for `:name:`, where a site has that on. */
import type { Nodes, Root } from 'mdast';
import type { Edit } from '#authoring/rename/edits.ts';

/** The ones that people type, by GitHub's names. https://github.com/ikatyang/emoji-cheat-sheet */
const table = `
smile 😄 smiley 😃 grin 😁 grinning 😀 laughing 😆 satisfied 😆 joy 😂 rofl 🤣 wink 😉 blush 😊 relaxed ☺️
slightly_smiling_face 🙂 upside_down_face 🙃 sweat_smile 😅 innocent 😇 heart_eyes 😍 kissing_heart 😘 yum 😋
stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜 sunglasses 😎 nerd_face 🤓 thinking 🤔 neutral_face 😐
expressionless 😑 no_mouth 😶 roll_eyes 🙄 smirk 😏 unamused 😒 grimacing 😬 relieved 😌 sleeping 😴 mask 😷
worried 😟 confused 😕 frowning 😦 disappointed 😞 cry 😢 sob 😭 scream 😱 fearful 😨 cold_sweat 😰 sweat 😓
weary 😩 tired_face 😫 triumph 😤 angry 😠 rage 😡 flushed 😳 astonished 😲 open_mouth 😮 hushed 😯 exploding_head 🤯
partying_face 🥳 star_struck 🤩 shrug 🤷 facepalm 🤦 hugs 🤗 skull 💀 ghost 👻 alien 👽 robot 🤖 poop 💩 hankey 💩
heart ❤️ broken_heart 💔 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 sparkling_heart 💖 two_hearts 💕
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 wave 👋 clap 👏 pray 🙏 muscle 💪 raised_hands 🙌 raised_hand ✋
point_up ☝️ point_down 👇 point_left 👈 point_right 👉 point_up_2 👆 v ✌️ crossed_fingers 🤞 metal 🤘 handshake 🤝 eyes 👀
fire 🔥 sparkles ✨ star ⭐ star2 🌟 dizzy 💫 boom 💥 collision 💥 zap ⚡ sunny ☀️ cloud ☁️ snowflake ❄️ umbrella ☔ rainbow 🌈
earth_africa 🌍 earth_americas 🌎 earth_asia 🌏 moon 🌔 ocean 🌊 evergreen_tree 🌲 seedling 🌱 four_leaf_clover 🍀 rose 🌹
tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 birthday 🎂 trophy 🏆 medal_sports 🏅 dart 🎯 game_die 🎲 video_game 🎮 art 🎨
musical_note 🎵 notes 🎶 guitar 🎸 microphone 🎤 headphones 🎧 movie_camera 🎥 camera 📷 tv 📺 radio 📻
coffee ☕ tea 🍵 beer 🍺 beers 🍻 wine_glass 🍷 cocktail 🍸 pizza 🍕 hamburger 🍔 cake 🍰 cookie 🍪 apple 🍎 banana 🍌 popcorn 🍿
dog 🐶 cat 🐱 mouse 🐭 rabbit 🐰 fox_face 🦊 bear 🐻 panda_face 🐼 monkey 🐒 see_no_evil 🙈 chicken 🐔 penguin 🐧 bird 🐦
frog 🐸 snake 🐍 turtle 🐢 whale 🐳 dolphin 🐬 octopus 🐙 crab 🦀 bug 🐛 bee 🐝 ant 🐜 snail 🐌 unicorn 🦄 dragon 🐉 rhinoceros 🦏
rocket 🚀 airplane ✈️ car 🚗 bus 🚌 train 🚆 bike 🚲 ship 🚢 anchor ⚓ construction 🚧 rotating_light 🚨 house 🏠 office 🏢
watch ⌚ alarm_clock ⏰ hourglass ⌛ calendar 📆 date 📅 computer 💻 keyboard ⌨️ desktop_computer 🖥️ printer 🖨️ iphone 📱
phone ☎️ battery 🔋 electric_plug 🔌 bulb 💡 flashlight 🔦 moneybag 💰 dollar 💵 credit_card 💳 gem 💎 wrench 🔧 hammer 🔨
gear ⚙️ nut_and_bolt 🔩 link 🔗 paperclip 📎 pushpin 📌 round_pushpin 📍 scissors ✂️ lock 🔒 unlock 🔓 key 🔑 mag 🔍 mag_right 🔎
microscope 🔬 telescope 🔭 satellite 📡 test_tube 🧪 books 📚 book 📖 open_book 📖 notebook 📓 newspaper 📰 pencil 📝 memo 📝
pencil2 ✏️ email 📧 envelope ✉️ package 📦 mailbox 📫 inbox_tray 📥 outbox_tray 📤 file_folder 📁 clipboard 📋
chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 mega 📣 loudspeaker 📢 bell 🔔 speech_balloon 💬
thought_balloon 💭 zzz 💤 100 💯 white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎
warning ⚠️ no_entry ⛔ no_entry_sign 🚫 question ❓ grey_question ❔ exclamation ❗ heavy_exclamation_mark ❗ interrobang ⁉️
information_source ℹ️ arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrows_counterclockwise 🔄 recycle ♻️ soon 🔜
heavy_plus_sign ➕ heavy_minus_sign ➖ copyright ©️ registered ®️ tm ™️ new 🆕 free 🆓 ok 🆗 cool 🆒 up 🆙 checkered_flag 🏁
triangular_flag_on_post 🚩 white_flag 🏳️ us 🇺🇸 gb 🇬🇧 uk 🇬🇧 de 🇩🇪 fr 🇫🇷 es 🇪🇸 it 🇮🇹 jp 🇯🇵 cn 🇨🇳 kr 🇰🇷 ru 🇷🇺 eu 🇪🇺
`;

const signs: ReadonlyMap<string, string> = new Map(
  [...table.matchAll(/(\S+) (\S+)/g)].map(([, name = '', sign = '']) => [name, sign]),
);

/** What a body's `:names:` become outside of code, and the names that are not known. */
export function emojiEdits(body: string, tree: Root): { edits: Edit[]; unknown: string[] } {
  const edits: Edit[] = [];
  const unknown: string[] = [];
  if (!/:[a-z\d_+-]+:/.test(body)) return { edits, unknown };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      const source = body.slice(start, node.position?.end.offset ?? start);
      for (const { index, 0: whole, 1: name = '' } of source.matchAll(
        /(?<![\w:/]):([a-z\d_+-]+):(?![\w:/])/g,
      )) {
        const sign = signs.get(name);
        if (sign)
          edits.push({ start: start + index, end: start + index + whole.length, text: sign });
        else if (/[a-z]/.test(name)) unknown.push(whole);
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { edits, unknown };
}
