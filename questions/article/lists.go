package article

import (
	"iter"
	"strings"
)

// Lists are constants, "|one|two|", and not sets that are made at the start: so a program that only reads articles carries
// none of them.

// listed reports whether a list has an entry.
func listed(list, entry string) bool {
	const longest = 80
	return entry != "" && len(entry) <= longest && !strings.Contains(entry, "|") && strings.Contains(list, "|"+entry+"|")
}

// entries gives the entries of a list in order.
func entries(list string) iter.Seq[string] { return strings.SplitSeq(strings.Trim(list, "|"), "|") }
