package readings

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// ErrFormat is wrapped by the errors about tables that are not as they should be.
var ErrFormat = errors.New("not a sheet of readings")

var (
	sheetColumns = []string{"article", "id", "rule", "kind", "prompt", "key", "options", "reader", "flaws", "option_flaws", "note"}
	keyColumns   = []string{"article", "no", "id", "rule", "kind", "prompt", "key", "options"}
	blankColumns = []string{"no", "flaws", "options", "note"}
)

// Read reads a sheet: tab-separated columns with a header, a row for each question that a reader judged.
func Read(r io.Reader) ([]Reading, error) {
	var out []Reading
	err := readTable(r, sheetColumns, func(f []string) error {
		row := Reading{Item: Item{f[0], f[1], f[2], f[3], f[4], f[5], splitOptions(f[6])}, Reader: f[7], Note: f[10]}
		if row.Article == "" || row.Prompt == "" || row.Key == "" || row.Reader == "" {
			return errors.New("article, prompt, key and reader must not be empty")
		}
		var err error
		if row.Flaws, err = parseTicks(f[8], len(Flaws)); err != nil {
			return fmt.Errorf("flaws: %w", err)
		}
		if row.OptionFlaws, err = parseTicks(f[9], len(OptionFlaws)); err != nil {
			return fmt.Errorf("option_flaws: %w", err)
		}
		out = append(out, row)
		return nil
	})
	return out, err
}

// Write writes a sheet that Read reads.
func Write(w io.Writer, rows []Reading) error {
	cells := make([][]string, len(rows))
	for i, r := range rows {
		cells[i] = []string{
			r.Article, r.ID, r.Rule, r.Kind, r.Prompt, r.Key, strings.Join(r.Options, separator),
			r.Reader, formatTicks(r.Flaws), formatTicks(r.OptionFlaws), r.Note,
		}
	}
	return writeTable(w, sheetColumns, cells)
}

func splitOptions(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, separator)
}

// parseTicks reads "1,8", or "-" for none.
func parseTicks(cell string, most int) ([]int, error) {
	if cell == "-" {
		return nil, nil
	}
	var ticks []int
	for part := range strings.SplitSeq(cell, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(part))
		if err != nil || n < 1 || n > most || slices.Contains(ticks, n) {
			return nil, fmt.Errorf("%q is neither - nor different numbers from 1 to %d with commas between them", cell, most)
		}
		ticks = append(ticks, n)
	}
	slices.Sort(ticks)
	return ticks, nil
}

func formatTicks(ticks []int) string {
	if len(ticks) == 0 {
		return "-"
	}
	parts := make([]string, len(ticks))
	for i, t := range ticks {
		parts[i] = strconv.Itoa(t)
	}
	return strings.Join(parts, ",")
}

// readTable hands the cells of every row below the header to row. Spaces around a cell do not count.
func readTable(r io.Reader, columns []string, row func(cells []string) error) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		if number > 1 && strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		cells := strings.Split(lines.Text(), "\t")
		for i, c := range cells {
			cells[i] = strings.TrimSpace(c)
		}
		switch {
		case number == 1 && !slices.Equal(cells, columns):
			return fmt.Errorf("%w: its first line must be the columns %s", ErrFormat, strings.Join(columns, ", "))
		case number == 1:
		case len(cells) != len(columns):
			return fmt.Errorf("%w: line %d has %d columns, want %d", ErrFormat, number, len(cells), len(columns))
		default:
			if err := row(cells); err != nil {
				return fmt.Errorf("%w: line %d: %w", ErrFormat, number, err)
			}
		}
	}
	return lines.Err()
}

func writeTable(w io.Writer, columns []string, rows [][]string) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, strings.Join(columns, "\t"))
	for _, cells := range rows {
		clean := make([]string, len(cells))
		for i, c := range cells {
			clean[i] = oneLine(c)
		}
		fmt.Fprintln(out, strings.Join(clean, "\t"))
	}
	return out.Flush()
}
