/** 512 short words that are easy to spell: nine bits each. */
export const passphraseWords: readonly string[] = (
  'acorn album alley almond alpine amber anchor angle ankle apple apron arbor arch arrow ashen aspen atlas attic autumn avenue awning ' +
  'badger bagel baker ballad bamboo banana banjo banner barley barn basil basket beach beacon beaver beetle bell bench berry bicycle ' +
  'birch bison blanket blossom board boat bonfire book bottle boulder bowl bramble branch brass bread breeze brick bridge brisk broom ' +
  'bucket buckle bundle burrow bush butter button cabin cable cactus calm camel camera canal candle canoe canvas canyon cape caravan ' +
  'carpet carrot cart castle cedar cellar cello chair chalk chapel cherry chess chimney choir cider cinema circle citrus clay cliff ' +
  'clock cloud clover coast coat cobalt cocoa coffee comet compass copper coral cork corner cotton cousin cradle crane crater cricket ' +
  'crown crystal cup curtain cushion daisy dawn deer delta denim desert diamond dish dolphin domino donkey door dove dragon drawer ' +
  'drum duck dune dusk eager eagle earth easel echo elbow elder ember emerald engine estuary fabric falcon farm feather fence fern ' +
  'ferry fiddle field finch fish fjord flag flame flask flint flour flute foam fog forest forge fossil fountain fox frost fruit ' +
  'galaxy gallery garden garlic gate gentle geyser ginger glacier glass glen globe glove goat goose granite grape gravel grove guitar ' +
  'gull hammer hammock harbour harp hawk hazel hedge helmet heron hill hinge hive honey hood horn horse house humble husk igloo ' +
  'indigo inlet iris iron island ivory jacket jade jasmine jelly jetty jewel jolly jug juniper kayak kettle kind kite kitten knot ' +
  'ladder lagoon lake lamp lantern larch lark laurel lava lawn leaf leather lemon lens lentil lettuce library lichen lilac lily lime ' +
  'linen lion lively lizard llama lobster locket loom lotus lunar lupin lyric magnet magpie mango mantle maple marble market marsh ' +
  'mast meadow mellow melody melon mill mint mirror mitten moat moon morning mosaic moss moth mountain muffin museum mustard nail ' +
  'nectar needle nest nettle night nimble nutmeg oasis oat ocean olive onion opal opera orange orbit orchard orchid organ osprey ' +
  'otter oven owl oxbow oyster paddle palace palm panda paper parade park parrot parsley pasture path peach pear pearl pebble pelican ' +
  'pencil penny pepper petal piano picnic pier pigeon pillow pine planet plaster plum plush pocket poem pollen pond pony poplar poppy ' +
  'porch potato prairie prism puddle puffin pumpkin puppet puzzle quail quarry quartz quay quiet quilt quiver rabbit radio radish ' +
  'raft rain rake ranch rapid raven reed ribbon ridge river robin rocket roof rope rose rowan ruby saddle saffron sail salmon sand ' +
  'sandal sardine sash satchel satin scarf school seed shadow shell shore shovel silk silver sketch slate sleigh snail snow soap sofa ' +
  'sparrow spice spider spinach spiral sponge spoon spring spruce squash stable star stone stork stove straw stream sturdy sugar ' +
  'summit sunset swan swift table tailor tango teapot temple tent thimble thistle thread ticket tide tidy tiger timber toast tomato ' +
  'torch tower trail train tram trumpet tulip tundra tunnel turnip turtle twig umbrella valley vase velvet village vine violet violin ' +
  'vivid walnut walrus warm water wave whale wheat wheel whistle wick willow window winter wolf wool wren yarn yogurt zebra zephyr ' +
  'zest zinc'
).split(' ');
