package readings

import (
	"fmt"
	"io"
	"slices"
	"strconv"
)

// Key says which question has which number in the packets of a round.
type Key map[string]map[int]Item // by article and number

// ReadKey reads what WriteKey wrote.
func ReadKey(r io.Reader) (Key, error) {
	key := Key{}
	err := readTable(r, keyColumns, func(f []string) error {
		number, err := strconv.Atoi(f[1])
		if err != nil {
			return fmt.Errorf("number %q", f[1])
		}
		if key[f[0]] == nil {
			key[f[0]] = map[int]Item{}
		}
		key[f[0]][number] = Item{f[0], f[2], f[3], f[4], f[5], f[6], splitOptions(f[7])}
		return nil
	})
	return key, err
}

// Collect turns the sheet that a reader filled in for an article into rows of a sheet of readings. Rows whose flaws
// are empty were not judged and are left out; empty options mean that nothing is wrong with them.
func (k Key) Collect(article, reader string, filled io.Reader) ([]Reading, error) {
	items, ok := k[article]
	if !ok {
		return nil, fmt.Errorf("the key knows no article %q", article)
	}
	var out []Reading
	seen := map[int]bool{}
	err := readTable(filled, blankColumns, func(f []string) error {
		number, err := strconv.Atoi(f[0])
		item, known := items[number]
		if err != nil || !known || seen[number] {
			return fmt.Errorf("no question %q is left", f[0])
		}
		seen[number] = true
		if f[1] == "" {
			return nil
		}
		row := Reading{Item: item, Reader: reader, Note: f[3]}
		if row.Flaws, err = parseTicks(f[1], len(Flaws)); err != nil {
			return fmt.Errorf("flaws: %w", err)
		}
		if f[2] == "" {
			f[2] = "-"
		}
		if row.OptionFlaws, err = parseTicks(f[2], len(OptionFlaws)); err != nil {
			return fmt.Errorf("options: %w", err)
		}
		out = append(out, row)
		return nil
	})
	slices.SortStableFunc(out, func(a, b Reading) int { return compareItems(a.Item, b.Item) })
	return out, err
}
