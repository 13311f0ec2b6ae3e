package grade

import "lectern/questions/lexis"

// set is a fixed set of words.
type set map[string]bool

func words(list string) set { return lexis.Set(list) }

var (
	// lightWords carry no part of an answer.
	lightWords = words(`a an the of to in on at by for with from into onto as that this these those it its he she they
		him her them his hers their theirs we us our you your i me my who whom whose which what when where why how there
		is are was were be been being am has have had having do does did doing will would shall should can could also
		then so very really just only too because since if than about around roughly approximately some nearly almost
		circa think believe answer mostly and or plus per + wo ca yet still even ever
		but although though while whereas however instead maybe perhaps possibly probably either both get gets got getting
		gotten few across during along towards toward upon somebody someone something`)
	articles     = words("a an the his her its their")
	prepositions = words("of to in on at by for with from into onto near during against about around through across")
	joiningWords = words("and or plus with nor versus")
	negations    = words("not no never without cannot neither nor nt hardly scarcely")
	auxiliaries  = words("is are was were has have had do does did wo would could should ca are might must")
	titles       = words(`mr mrs ms miss dr sir lady lord madam king queen prince princess president minister chancellor
		captain colonel general professor prof senator saint st old aunt uncle prime vice doctor`)
	maleTitles   = words("mr sir lord king prince uncle")
	femaleTitles = words("mrs ms miss lady madam queen princess aunt")
	calendar     = words(`january february march april may june july august september october november december
		monday tuesday wednesday thursday friday saturday sunday`)
	months = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september",
		"october", "november", "december"}
)

// shortMonths are taken for months beside a number.
var shortMonths = map[string]string{
	"jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july",
	"aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december",
}
