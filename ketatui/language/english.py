"""Everyday English words about other things. They are right as they stand, never a misspelling of a word of the guide."""

EVERYDAY_WORDS = frozenset(
    """
    acne actor adapter africa airline airplane airport alarm album algebra allergist alphabet amazon america
    amoxicillin animal ankle anniversary antenna apartment app appendix apple apples apps april architect art
    article artist asia aspirin atm atorvastatin attic auction august australia autumn award axe bacon badge bag
    bagel bake bakery baking balcony ball balloon balloons banana band banker bar barber baseball basement
    basket basketball bat batteries battery beach bean beans bear beard bedroom bee beef bell belt bench berlin
    berry bicycle biology biopsy bird birds birthday biscuit bitcoin blender bluetooth boarding boat bone boot
    boots border boston botox bowl box boxing bracelet braces bread break brick bridge broadway broccoli broom
    browser bucket bug bulb bull bumper bunion burger business butter butterfly button cabin cable cafe
    cafeteria cake calculator calculus calendar california camera camp camping canada canal candle candy canteen
    cap capital captain cardiologist cards carpenter carpet carrot cart cartoon cash casino cast castle cat
    cataract cataracts catch cats cave cavity ceiling celebrity cello cement cemetery cereal chain chalk
    champion channel channels chapel charger charity chart cheese chef chemistry cherry chess chicago chicken
    chickenpox chimney china chip chips chiropractor chocolate choir cholesterol christmas church cialis cinema
    circle circus city class classroom clay clerk climate clock closet cloud club coach coal coin coins collar
    colonoscopy color comb comedy comic company compass computer concert conference congress container contract
    cook cookie cookies copy coral cord corn corner costco cotton council county coupon court cow cows crab
    crane cream cricket crime crop crossing crossword crowd crown cruise crutches crypto curtain curtains
    cushion custard customer cycling dad dance dancer database deck deer dentist denture dentures denver
    dermatologist desert desk dessert detergent diary dice dictionary diploma director dish dishes dishwasher
    disney divided dog dogs doll dollar dolphin dominos donate donation donkey donut donuts doughnut download
    dragon drama drawer drawing dresses drum drums duck eagle earring earrings earth earthquake easter ebay
    economy eczema egg eggs election electrician elephant elevator email embassy endoscopy engine engineer
    england envelope equation escalator essay euro europe fabric face facebook factory fair fan farm farmer
    farming fasciitis fashion faucet fax feather february fedex fence ferry festival field fifa film films fire
    fireman fish fishing flag flashlight flight flights floor florida florist flour flower flowers flute folder
    football forecast forest fork forms fracture france freezer friday fridge fries frog fruit fuel funeral fur
    furnace furniture gallbladder gallery game games garage garbage garden gardener gardening garlic gate
    geography geometry germany gift giraffe girl glass glove gloves goal goat gold goldfish golf google goose
    governor grammar grape grapes graph grass gravel gravy guitar guitarist gynecologist haircut hairdresser
    halloween ham hammer hamster handbag handle hanukkah harbor harp hawk heater heel helicopter helmet hen
    hernia hiring hobby hockey hole holiday homework honey hook horse hotdog hotel hulu humidity hurricane ice
    icecream idaho inbox india ink insect instagram instrument internet invoice ipad iron ironing island italy
    jacket jackpot jail jam january japan jar jaw jazz jeans jelly jewel jewelry joke jokes journalist jug juice
    july june jungle jury kangaroo karaoke kettle key keyboard keys king kitchen kite kitten knife knight knock
    knot lace ladder lady lake lakers lamb lamp landlord language laptop laundry lawn leaf league leak leather
    lecture lemon lens lettuce library lice light lightning lion lipstick lisinopril litter lobby lock locker
    login london lorry lotion lottery lotto lounge luggage lyrics machine machines madrid magazine magazines
    magic mail mall mammogram manicure map march market marriage mat match math maths mattress mayor mcdonalds
    measles meat mechanic medal melon menu metal meter metformin mexico microphone microwave mirror mississippi
    mlb mole moles monday monkey moon mortgage mosque mosquito motor mountain mouse movie movies mower mri mud
    muffin mug multiply mumps museum mushroom musician nail nails napkin navy nba necklace neighbor nest net
    netflix news newspaper nfl nhl noodles novel november nut nuts oak oatmeal ocean october oil ointment
    olympics omeprazole oncologist onion onions optician optometrist orange orchestra orthodontist orthotics
    oscar outlet oven owl owner ozempic package packet page paint painter painting palace pan pancake pants
    paper parade parcel paris park parked parking parliament parrot party passport password pasta pastor path
    peach peanut pear pediatrician pen pencil penguin penicillin pension pepper perfume photo photocopy
    photographer physics physio physiotherapy piano picnic picture pie pig pigs pilot pineapple pink pipe pirate
    pizza plane planet plant plantar plants plate platform player playground playoffs plum plumber plumbing plus
    podcast poem poems poet poetry poker pond pony pool popcorn pope porch pork port postage poster pot potato
    potatoes powder powerball premiere president priest printer prize professor program province psoriasis pub
    puddle pump pumpkin puppet puppy purse puzzle pyramid quarter queen quilt quiz rabbi rabbit race radio
    radiology radish railway rain rainbow rainy ramadan ranch rat razor receipt reception receptionist recipe
    recipes refrigerator remote rent rental restaurant restroom restrooms resume rice riddle ring ringworm river
    roast robot rock rocket rome roof rooster rope rose router rug rugby ruler runway sail sailor salad salary
    sale salmon salon salt sand sandwich sandwiches satellite saturday sauce sausage saw scabies scanner scarf
    science scientist scissors score scores screw sculpture sea seal season seat seattle secretary seed senator
    september shampoo shark shed sheep sheet shelf shell ship shirt shoe shoes shop shopping shorts shovel
    shower shrimp sidewalk silk silver sing singer sink skate skates skating skiing skirt sky skyscraper slipper
    smith snake sneakers snow snowing soap soccer sock socket socks sofa soil song songs soup spain spelling
    spider spinach spoon spotify sprain square squirrel stadium stage stair stairs stamp stamps star starbucks
    statins station statue steak steel stock stocks stone store storm stove strawberry stream string sudoku
    sugar suit suitcase summer sun sunburn sunday sunglasses sunny sunscreen supermarket surname sushi swan
    sweater switch sword synagogue syrup taco tacos tail tailor tank target tariff tax taxis team telescope
    television temple tennis tent tetanus texas thanksgiving theater theatre theme thermometer thread throne
    thunder thursday ticket tickets tiger tiktok timetable tire tissue toast toaster toilet toilets tokyo tomato
    tomatoes tonsils toolbox tools toothbrush toothpaste torch tornado tournament towel tower toy toys tractor
    trade traffic trains tram translate translation trash tray tree triangle trophy trumpet tub tuesday tulip
    tunnel turkey turtle tv twitter tyre ultrasound umbrella umpire uniform universe university upholstery
    upload ups usb username usps vacancies vacancy vaccination vaccine vacuum valet valley vanilla vase
    vegetable vegetables vending vendor viagra video village vinegar violin visa volcano volleyball volume
    volunteer vote waffle waiter waitress wall wallet walmart walnut wardrobe warfarin wart warts washroom watch
    waterfall watermelon wave weather webpage website wedding wednesday whale wheat wheelchair whistle wifi
    window wolf wood woods wool worm wrestling writer xray xrays yacht yankees yard yogurt york youtube zebra
    zip zoo
    """.split()  # noqa: SIM905
)
"""A few hundred words that people type about anything but treatment."""
