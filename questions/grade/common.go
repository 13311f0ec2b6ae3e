package grade

// commonWords are short everyday words that one letter parts from another such word: typed where the other one is wanted,
// they are no slips.
var commonWords = words(`
	back bake baker ball band bank bar bare bark barn base bat bath batter beach bead beam bean bear beard beat bed bee beef
	beer bell belt bend berry best better big bike bill bird bite bitter black blade block blood blow boat body boil bold bolt
	bomb bond bone book boot border bore born boss both bottle bow bowl box boy brain brake branch brave bread break breed
	brick bride bridge bright broad broke brown brush bull burn bus bush butter button cab cage cake calf call calm camel camp
	can candle cane cap cape car card care cart case cash cast castle cat cattle cave cell chain chair chalk charm chase cheap
	cheat check cheek cheese chest chicken chief child chin church city claim clay clean clear clerk cliff climb clock close
	cloth cloud club coach coal coast coat cock code coin cold color cook cool copper copy core cork corn corner cost cotton
	couch count court cow crab crash cream creek crew crime crop cross crow crowd crown cruise cry cup cure curl dam damp
	dance dare dark date dawn day deaf deal dear death debt deck deep deer desk dice diet dinner dirt dish dog doll dollar door
	dove draft dragon draw dream dress drink drive drop drum dry duck dust duty ear earth east eat edge egg eight face fact
	fair fall false fame fan far farm farmer fast fat father fear feast feather fee feed feel felt fence ferry fever few field
	fight file fill film fine finger fire first fish fist flag flame flat fleet flesh flight float flood floor flour flow
	flower flute fly foam fog fold food fool foot force ford forest fork form fort forty found four fox frame free fresh frog
	front frost fruit fuel full fur game gang gap gas gate gift girl give glass gloss glove glow goal goat god gold goose
	grain grand grape grass grave gray great green grey grind ground group grow guard guest guide gull gun hail hair hall ham
	hammer hand harbor hard hare harm harp hat hate hawk hay head heal heap hear heart heat heel hen herb herd here hero hide
	high hill hole holy home honey hood hook hope horn horse host hotel hour house hunger hunt hunter hut ice ink inn iron
	island item jam jar jaw job join joke judge juice jump jury keen key kick kill kind king kiss kitchen kite knee knife
	lace lack lady lake lamb lamp land lane large last late laugh law lawn lead leaf leak leap least leather leave left leg
	lemon lesson letter lid life lift light like limb lime limp line linen link lion lip list live liver load loaf loan lock
	log long look loop lord loss lost loud love low luck lump lung mail main male man map mark market marsh mask mass mast
	mat match mate meal mean meat medal melt member merry metal mice mild mile milk mill mind mine miner mint minute mist
	model money monk month moon moor moose more moss moth mother motor mould mount mountain mouse mouth move mud mule muscle
	music nail name nation near neat neck need nest net new night nine noise north nose note novel nurse oak oar oat oats ocean
	oil old olive one orange order oven owl owner pack page pain paint pair palace pale palm pan paper park part party pass
	past paste patch path peace peach peak pear pen penny people pepper pet piano pie pig pile pin pine pink pipe pirate pit
	place plague plain plan plane plant plate play plot plum poem poet pole pond pony pool poor pope port pork post pot potato
	pour powder power price pride priest prince print prison prize proof proud pump pupil queen quick quiet quilt rabbit race
	raft rail rain ram ranch rat raw read real red reed rent rest rice rich ride rifle ring ripe rise river road roar roast
	robe robin rock rocket rod roof room root rope rose rough round route row royal rude rug ruin rule rush rust sack saddle
	safe sail salad sale salt sand sauce scale scar scene school score sea seal seat second seed seller seven shade shaft shape
	share shark sharp shed sheep sheet shelf shell shine ship shirt shock shoe shop shore short shot show shower sick side
	sight silk silver sing sink sister six size skin skirt sky slave sled sleep slice slide slope slow small smart smell smile
	smoke snail snake snow soap sock soft soil soldier son song soot sore soul soup sour south spade spear speech spice spider
	spoon spot spring square stable staff stage stair stake stall stamp star start state station steak steal steam steel stem
	step stick still stone stool store storm story stove straw stream street strike string strong sugar suit summer sun swan
	sweat sweep sweet sword table tail tale tall tank tap tape tar task taste tax tea team tear temple ten tent test thick
	thief thin thorn three throat throne thumb thunder ticket tide tie tiger tile time tin tip tire toad toast toe tomb tool
	tooth top torch touch tower town toy track trade trail train tram trap tray treat tree trial tribe trick trip troop trout
	truck trunk trust truth tub tube tune turn twelve twig twin two ugly uncle valley van vase veil vest village vine violet
	voice vote wage wagon wake walk wall walnut war warm wash wasp waste watch water wave wax weak wealth wear weather weaver
	web wedding weed week well west wet whale wheat wheel whip white wide wife wild wind window wine wing winter wire wise witch
	wolf woman wood wool word work world worm wound write yard year yellow young youth zinc zoo`)
