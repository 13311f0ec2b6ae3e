package readings

import (
	"bufio"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
)

// Shown is a question in a packet with the sentences that show its key.
type Shown struct {
	Item
	Evidence []string
}

// Packet is what readers get of one article. Questions are numbered from 1 in the order of Shown, which Shuffle makes
// say nothing of where a question comes from.
type Packet struct {
	Article, Text string
	Shown         []Shown
}

// Shuffle gives the packet with its questions in an order that depends on the seed and the article's name alone.
func (p Packet) Shuffle(seed uint64) Packet {
	h := fnv.New64a()
	io.WriteString(h, p.Article)
	rng := rand.New(rand.NewPCG(seed, h.Sum64()))
	shown := slices.Clone(p.Shown)
	slices.SortFunc(shown, func(a, b Shown) int { return strings.Compare(a.Prompt+a.Key, b.Prompt+b.Key) })
	rng.Shuffle(len(shown), func(i, j int) { shown[i], shown[j] = shown[j], shown[i] })
	p.Shown = shown
	return p
}

// WriteText writes the article with its numbered questions and what readers are asked to do. Rules stay hidden.
func (p Packet) WriteText(w io.Writer) error {
	out := bufio.NewWriter(w)
	fmt.Fprint(out, `Read the article. Then judge each question with its key, and tick every flaw it has: write the numbers with commas
between them into the column "flaws" of the sheet, or - when nothing is wrong. Flaws of the wrong options go into the
column "options" in the same way, - where there are none or no options. A note says what you would change.

`)
	writeNumbered(out, "Flaws of a question", Flaws)
	writeNumbered(out, "Flaws of wrong options", OptionFlaws)
	fmt.Fprintf(out, "ARTICLE\n\n%s\n\nQUESTIONS\n", strings.TrimSpace(p.Text))
	for i, s := range p.Shown {
		fmt.Fprintf(out, "\n%d. %s\n", i+1, s.Prompt)
		for k, o := range s.Options {
			fmt.Fprintf(out, "   %c) %s\n", 'a'+rune(k), o)
		}
		fmt.Fprintf(out, "   Key: %s\n", s.Key)
		for _, e := range s.Evidence {
			fmt.Fprintf(out, "   Evidence: %s\n", oneLine(e))
		}
	}
	return out.Flush()
}

func writeNumbered(w io.Writer, title string, list []string) {
	fmt.Fprintf(w, "%s:\n", title)
	for i, s := range list {
		fmt.Fprintf(w, "%3d  %s\n", i+1, s)
	}
	fmt.Fprintln(w)
}

// WriteBlank writes the sheet that a reader fills in.
func (p Packet) WriteBlank(w io.Writer) error {
	var rows [][]string
	for i := range p.Shown {
		rows = append(rows, []string{strconv.Itoa(i + 1), "", "", ""})
	}
	return writeTable(w, blankColumns, rows)
}

// WriteKey writes which question has which number in the packets. Readers must not see it.
func WriteKey(w io.Writer, packets []Packet) error {
	var rows [][]string
	for _, p := range packets {
		for i, s := range p.Shown {
			rows = append(rows, []string{
				p.Article, strconv.Itoa(i + 1), s.ID, s.Rule, s.Kind, s.Prompt, s.Key, strings.Join(s.Options, separator),
			})
		}
	}
	return writeTable(w, keyColumns, rows)
}
