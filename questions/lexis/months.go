package lexis

import "strings"

// Months gives the months in order.
func Months() []string {
	return strings.Fields("January February March April May June July August September October November December")
}
