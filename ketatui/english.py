"""Everyday English words about other things. They are right as they stand, never a misspelling of a word of the guide."""

EVERYDAY_WORDS = frozenset(
    """
    accident account actor adapter address airline airplane airport alarm album allergist alphabet amazon amoxicillin
    animal ankle apartment app apple apples april architect army art article artist aspirin atm attic auction august
    author autumn award axe bacon badge bag bakery balcony ball balloon banana band bank banker bar barber baseball
    basement basket basketball bat bath bathroom battery beach bean beans bear beard bedroom bee beef bell belt bench
    berry bicycle bike bird birthday biscuit bitcoin blanket blender blood board boat bone book books boot boots border
    bottle bowl box boxing boy bread break brick bridge broadway broccoli broom bucket bug building bulb bull bumper
    burger bus business butter butterfly button cab cabin cable cafe cafeteria cake calculator calendar camera camp
    camping canal candle candy cap capital captain card cards career carpet carrot cart cartoon cash castle cat catch
    cats cave ceiling celebrity cell cello cement cereal chain chair chalk champion channel chapel charger chart cheese
    chef cherry chess chest chicken chickenpox chimney chip chips chocolate choir christmas church cinema circle circus
    city class classroom clay clean cleaner clerk climate clinic clock closet cloud club coach coal coat code coffee
    coin coins collar college color comb comedy comic company compass computer concert conference contact container
    contract cook cookie cookies copy coral cord corn corner cotton couch council country county coupon court cousin cow
    crab crane cream cricket crime crop crossing crossword crowd crown cruise cup curtain cushion custard customer
    cycling dad dance dancer dance database date daughter deck deer dentist desert desk dessert diary dice dictionary
    diet dinner diploma director dish dishes dishwasher doctor dog dogs doll dollar dolphin donkey door doughnut dragon
    drama drawer drawing dress drill driver drum drums duck dust eagle ear earring earth easter economy egg eggs
    elephant elevator email engine engineer england envelope escalator essay euro europe eye fabric face factory fair
    fan farm farmer farming fashion father faucet feather february fence ferry festival field film finger fire fireman
    fish fishing flag flashlight flight floor florist flour flower flowers flute fly fog folder football forecast forest
    fork forms france freezer friday fridge frog fruit fuel funeral fur furniture gallery game games garage garbage
    garden gardener garlic gate gift giraffe girl glass glasses glove gloves glue goal goat gold golf goose governor
    grammar grandma grandpa grape grapes graph grass gravel gravy guest guitar guitarist gun gym haircut hairdresser
    ham hammer hamster handbag handle harbor harp hat hawk heater heel helicopter helmet hen hobby hockey hole holiday
    homework honey hook horse hospital hotdog hotel house humidity husband ice icecream idaho ink insect instagram
    instrument internet invoice iron island italy jacket jail jam january jar jaw jazz jeans jelly jewel jewelry job
    joke jokes journalist judge jug juice july june jungle jury kangaroo kettle key keyboard keys king kitchen kite
    kitten knee knife knight knock knot lab label lace ladder lady lake lakers lamb lamp landlord language laptop laundry
    lawn lawyer leaf league leather lecture leg lemon lens letter lettuce library lice license light lightning lion lip
    lipstick litter lobby lock locker lorry lottery lotion lounge luggage lunch machine magazine magic mail mall manager
    map march market marriage mask mat match math mayor meat mechanic medal melon menu metal metformin microphone
    microwave milk mirror mississippi monday monkey moon mortgage mosque mosquito motor motorcycle mountain mouse movie
    movies mud mug museum mushroom music musician nail nails napkin navy neighbor nephew nest net netflix news newspaper
    niece noodles november novel nurse nut nuts oak oatmeal ocean october office oil olympics omeprazole onion onions
    orange orchestra oscar oven owl owner package packet page paint painter painting palace pan pancake pants paper
    parade parcel parent paris park parking parliament parrot party passport password pasta pastor path pay peach
    peanut pear pen pencil penguin pension pepper perfume phone photo photographer physics piano picnic picture pie pig
    pillow pilot pineapple pink pipe pirate pizza planet plant plants plate player playground plum plumber poem poet
    poetry police pond pony pool pope popcorn porch port poster pot potato potatoes powder premiere president printer
    prize professor program province pub puddle pump pumpkin puppet puppy purse puzzle pyramid quarter queen quilt quiz
    rabbit race radio radish railway rain rainbow ranch rat razor receipt receptionist recipe record refrigerator
    remote rent restaurant restroom rice ring river road roast robot rock rocket roof room rooster rope rose rug ruler
    runway sail sailor salad salary sale salmon salt sand sandwich satellite saturday sauce sausage saw scarf school
    science scientist scissors score screen screw sculpture sea seal season seat secretary seed september shark shed
    sheep sheet shelf shell ship shirt shoe shoes shop shopping shorts shovel shower shrimp sidewalk silk silver sing
    singer sink skate skates skating skiing skirt sky skyscraper slipper smith snack snake snow soap soccer sock socks
    sofa soil soldier song songs soup spain spider spinach spoon sport sports spring square squirrel stadium stage stair
    stairs stamp star starbucks station statue steak steel stock stone store storm stove strawberry stream street string
    student subway sugar suit suitcase summer sun sunday sunglasses supermarket surgeon surname swan sweater swim
    swimming switch sword syrup table taco tail tailor tank target tariff tax teacher team telescope television temple
    tennis tent test teeth tetanus text theater theatre theme thermometer thread throne thumb thunder thursday ticket
    tickets tie tiger tire tissue toast toaster toilet toilets tomato tongue toolbox tools tooth toothbrush toothpaste
    torch tournament towel tower town toy toys tractor trade traffic train trains trash tray tree triangle trophy
    truck trumpet tub tuesday tulip tunnel turkey turtle tv twitter tyre umbrella umpire uncle uniform universe
    university upholstery username vacuum valley van vanilla vase vegetable vegetables vendor video village vinegar
    violin visa visitor volcano volleyball volume vote waffle wage waiter waitress wall wallet walnut war wardrobe
    washroom watch water waterfall watermelon wave weather website wedding wednesday weekend whale wheat wheel whistle
    wifi window winter wolf wood woods wool worker world worm wrestling writer yacht yard yoga yogurt zebra zip zoo
    """.split()  # noqa: SIM905
)
"""A few hundred words that people type about anything but treatment."""
