// Command lectern makes quizzes of English texts, and serves or publishes the app that does so in the browser.
//
// It exits with 1 when the input is bad and with 2 when the command line is.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"

	"lectern/version"
)

// commands is the command line.
type commands struct {
	Quiz    QuizCmd          `cmd:"" help:"Make a quiz of a text."`
	Mark    MarkCmd          `cmd:"" help:"Mark typed answers to questions."`
	Parse   ParseCmd         `cmd:"" help:"Print the words of a text with their tags and dependency trees as CoNLL-U."`
	Lesson  LessonCmd        `cmd:"" help:"Do what teachers and pupils do with a lesson, without a browser."`
	Class   ClassCmd         `cmd:"" help:"Tell what the results of a class say of the pupils and of the questions."`
	Serve   ServeCmd         `cmd:"" help:"Serve the app on this machine."`
	Site    SiteCmd          `cmd:"" help:"Write the app as files for any web host."`
	Eval    EvalCmd          `cmd:"" help:"Measure how good the program is."`
	Version kong.VersionFlag `help:"Print the version."`
}

// streams are where commands read and write.
type streams struct {
	in  io.Reader
	out io.Writer
}

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	var c commands
	parser, err := kong.New(&c,
		kong.Name("lectern"),
		kong.Description("Reading comprehension, made on your own machine."),
		kong.Vars{"version": "lectern " + version.Number},
	)
	if err != nil {
		return complain(err, 2)
	}
	command, err := parser.Parse(args)
	if err != nil {
		return complain(fmt.Errorf("%w (lectern --help lists what there is)", err), 2)
	}
	if err := command.Run(&streams{os.Stdin, os.Stdout}); err != nil {
		return complain(err, 1)
	}
	return 0
}

func complain(err error, status int) int {
	fmt.Fprintln(os.Stderr, "lectern:", err)
	return status
}

// read returns the content of a file, or of the standard input for "-".
func (s *streams) read(name string) ([]byte, error) {
	if name == "-" {
		text, err := io.ReadAll(s.in)
		if err != nil {
			return nil, fmt.Errorf("reading the standard input: %w", err)
		}
		return text, nil
	}
	return os.ReadFile(name)
}
