package i18n

import (
	"strconv"
	"strings"
)

// choose gives one for a single thing and many for several.
func choose(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// count is a number of things in English.
func count(n int, one, many string) string { return strconv.Itoa(n) + " " + choose(n, one, many) }

// fewMany gives the form of a Ukrainian noun after a number: 1 and 21 one, 2 to 4 and 22 few, 5 to 20 and 11 many.
func fewMany(n int, one, few, many string) string {
	switch tens, ones := n/10%10, n%10; {
	case tens == 1:
		return many
	case ones == 1:
		return one
	case ones >= 2 && ones <= 4:
		return few
	}
	return many
}

// countUk is a number of things in Ukrainian; the number stays with its noun on one line.
func countUk(n int, one, few, many string) string {
	return strconv.Itoa(n) + "\u00a0" + fewMany(n, one, few, many)
}

// decimalUk writes a decimal number with a comma.
func decimalUk(number string) string { return strings.ReplaceAll(number, ".", ",") }

// pointsUk is a number of points in Ukrainian, where parts of a point take the genitive of one.
func pointsUk(points string) string {
	if n, err := strconv.Atoi(points); err == nil {
		return countUk(n, "бал", "бали", "балів")
	}
	return decimalUk(points) + "\u00a0бала"
}

// fraction writes the quarters of a whole as signs; "" for other shares.
func fraction(share float64) string {
	switch share {
	case 0.25:
		return "¼"
	case 0.5:
		return "½"
	case 0.75:
		return "¾"
	}
	return ""
}

func percent(share float64) string { return strconv.Itoa(int(share*100 + 0.5)) }
