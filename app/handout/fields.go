package handout

// The fields of numbers and flags: those of one field are expected to be alike. They belong to the version of links.
const (
	fieldLibrary = iota
	fieldName
	_ // the letters of the name
	fieldTitle
	fieldBlocks
	fieldFirstKind
	fieldKind
	fieldSentences
	fieldGap
	fieldLength
	fieldShared
	fieldMore
	fieldKnown
	fieldThing
	fieldRule
	fieldForm
	fieldID
	fieldDifficulty
	fieldExplanation
	fieldTruth
	fieldKey
	fieldNear
	fieldSame
	fieldOrigins
)

// Fields of which there are several.
const (
	fieldCut    = 50                                      // for each class of gap
	fieldCount  = 70                                      // for each kind of list
	fieldPlace  = 100                                     // for each use of a place
	fieldBegins = 200                                     // for each pair of classes of tokens
	fieldEnds   = fieldBegins + tokenClasses*tokenClasses // the same
)

// The kinds of list.
const (
	questions = iota
	blocks
	definitions
	sentences
	otherThings
	evidences
	items
	options
	keys
	accepted
	nearWords
	nearOthers
	around
)
