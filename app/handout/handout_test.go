package handout_test

import (
	"embed"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"reflect"
	"strings"
	"testing"

	"lectern/app/flow"
	"lectern/app/handout"
	"lectern/app/quiztest"
	"lectern/questions/quiz"
)

func TestGeneratedQuizzesAreValid(t *testing.T) {
	for seed := range uint64(2000) {
		if err := generate(seed).Validate(); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}

// What is generated has every field that quizzes have: a new one that is forgotten on the way would be noticed.
func TestGeneratedQuizzesAreComplete(t *testing.T) {
	seen := make(map[string]bool)
	for seed := range uint64(300) {
		fill(reflect.ValueOf(generate(seed)), seen)
	}
	for field, filled := range seen {
		if !filled {
			t.Errorf("no generated quiz has %s", field)
		}
	}
	if len(seen) < 25 {
		t.Errorf("%d fields were found", len(seen))
	}
}

// fill notes of each field within v whether it has a value.
func fill(v reflect.Value, seen map[string]bool) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().String() + "." + v.Type().Field(i).Name
			seen[name] = seen[name] || !v.Field(i).IsZero()
			fill(v.Field(i), seen)
		}
	case reflect.Slice:
		for i := range v.Len() {
			fill(v.Index(i), seen)
		}
	}
}

func TestLinkRoundTrip(t *testing.T) {
	for seed := range uint64(8) {
		linkRoundTrip(t, generate(seed))
	}
	linkRoundTrip(t, quiztest.Quiz())
}

// A lesson that comes by a link is the one that its teacher has, and one with another key is another one under the same Print.
func TestSame(t *testing.T) {
	made := quiztest.Quiz()
	made.Version, made.Questions[0].Lint = 1, []string{"the key is the longest option"}
	link, err := handout.Unpack(pack(t, handout.Lesson{Quiz: made}))
	if err != nil {
		t.Fatal(err)
	}
	if !handout.Same(made, link.Quiz) {
		t.Error("a lesson is another one after its link")
	}
	mended := quiztest.Quiz()
	mended.Questions[0].Key = []string{"1902"}
	if handout.Same(made, mended) || flow.Fingerprint(made) != flow.Fingerprint(mended) {
		t.Error("another key makes no difference, or another print")
	}
}

func linkRoundTrip(t *testing.T, q quiz.Quiz) {
	t.Helper()
	l := handout.Lesson{Quiz: q}
	got, err := handout.Unpack(pack(t, l))
	if err != nil {
		t.Fatal(err)
	}
	if want := l.Carried(); !reflect.DeepEqual(got, want) {
		t.Fatalf("got  %+v\nwant %+v", got, want)
	}
	if got.Print() != flow.Fingerprint(q) {
		t.Error("the lesson is another one after the journey")
	}
}

func pack(t testing.TB, l handout.Lesson) string {
	t.Helper()
	fragment, err := handout.Pack(l)
	if err != nil {
		t.Fatal(err)
	}
	return fragment
}

// Of a lesson of the library the ID and the edition travel, in a link that is short enough for any QR code.
func TestLibraryLesson(t *testing.T) {
	q := quiztest.Quiz()
	fragment := pack(t, handout.Lesson{Quiz: q, Library: "news"})
	if len(fragment) > 40 {
		t.Errorf("%d characters: %s", len(fragment), fragment)
	}
	got, err := handout.Unpack(fragment)
	if err != nil {
		t.Fatal(err)
	}
	if want := (handout.Lesson{Library: "news", Edition: flow.Fingerprint(q)}); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// Lessons of version 1, each as a file and as a link.
//
//go:embed testdata/version1
var version1 embed.FS

func given(t testing.TB, name string) []byte {
	t.Helper()
	data, err := version1.ReadFile("testdata/version1/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var names = []string{"ten-questions", "tale", "kinds", "by-hand"}

// Links that were given out stay readable, and are the same on every machine.
func TestLinksOfVersion1(t *testing.T) {
	for _, name := range names {
		want, err := handout.DecodeFile(given(t, name+".lectern"))
		if err != nil {
			t.Fatal(name, err)
		}
		link := strings.TrimSpace(string(given(t, name+".link")))
		got, err := handout.Unpack(link)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: the link gives another lesson (%v)", name, err)
		}
		if pack(t, want) != link {
			t.Errorf("%s: the lesson gives another link", name)
		}
	}
}

// A text of some 350 words with ten questions fits in what chat programs leave whole.
func TestLinkIsShort(t *testing.T) {
	l, err := handout.DecodeFile(given(t, "ten-questions.lectern"))
	if err != nil {
		t.Fatal(err)
	}
	const most = 2000
	link := "https://reading.example-school.org/lectern/open/#" + pack(t, l)
	words := len(strings.Fields(l.Quiz.Article))
	t.Logf("%d words, %d questions: %d characters", words, len(l.Quiz.Questions), len(link))
	if words < 300 || len(l.Quiz.Questions) != 10 || len(link) > most {
		t.Errorf("%d words, %d questions, %d characters, want at most %d", words, len(l.Quiz.Questions), len(link), most)
	}
}

func BenchmarkUnpack(b *testing.B) {
	link := strings.TrimSpace(string(given(b, "ten-questions.link")))
	for b.Loop() {
		if _, err := handout.Unpack(link); err != nil {
			b.Fatal(err)
		}
	}
}

func TestCutLinks(t *testing.T) {
	fragment := pack(t, handout.Lesson{Quiz: quiztest.Quiz()})
	for n := range len(fragment) {
		want := handout.ErrCut
		if n < 10 { // the head itself
			want = handout.ErrNoLesson
		}
		if _, err := handout.Unpack(fragment[:n]); !errors.Is(err, want) {
			t.Fatalf("cut to %d of %d: %v", n, len(fragment), err)
		}
	}
}

func TestAlteredLinks(t *testing.T) {
	fragment := pack(t, handout.Lesson{Quiz: quiztest.Quiz()})
	for i := range len(fragment) - 1 { // of the last letter some bits count for nothing
		c := byte('A')
		if fragment[i] == c {
			c = 'B'
		}
		_, err := handout.Unpack(fragment[:i] + string(c) + fragment[i+1:])
		if !errors.Is(err, handout.ErrAltered) && !errors.Is(err, handout.ErrCut) {
			t.Fatalf("letter %d altered: %v", i, err)
		}
	}
	if _, err := handout.Unpack(fragment + "AAAA"); !errors.Is(err, handout.ErrAltered) {
		t.Errorf("letters behind the end: %v", err)
	}
}

func TestOtherLinks(t *testing.T) {
	for _, c := range []struct {
		fragment string
		want     error
	}{
		{"", handout.ErrNoLesson},
		{"top", handout.ErrNoLesson},
		{"not a lesson", handout.ErrNoLesson},
		{"javascript:alert(1)", handout.ErrNoLesson},
		{strings.Repeat("A", handout.MaxFragment+1), handout.ErrTooBig},
		{seal(2, []byte("whatever comes later")), handout.ErrVersion},
		{seal(1, []byte("no lesson at all")), handout.ErrAltered},
		{seal(1, nil), handout.ErrAltered},
	} {
		if _, err := handout.Unpack(c.fragment); !errors.Is(err, c.want) {
			t.Errorf("%.40q: %v, want %v", c.fragment, err, c.want)
		}
	}
}

// seal makes a link with a right checksum.
func seal(version byte, body []byte) string {
	data := append([]byte{version, 0, 0, 0, 0}, binary.BigEndian.AppendUint16(nil, uint16(len(body)))...)
	data = append(data, body...)
	sum := crc32.Update(crc32.ChecksumIEEE(data[:1]), crc32.IEEETable, data[5:])
	binary.BigEndian.PutUint32(data[1:], sum)
	return base64.RawURLEncoding.EncodeToString(data)
}

func TestWhatCannotBePacked(t *testing.T) {
	long := quiztest.Quiz()
	long.Questions[3].Explanation = strings.Repeat("So it is. ", 20_000)
	broken := quiztest.Quiz()
	broken.Questions[0].Key = []string{"none of them"}
	for _, c := range []struct {
		name string
		quiz quiz.Quiz
		want error
	}{{"empty", quiz.Quiz{}, handout.ErrNoLesson}, {"broken", broken, handout.ErrNoLesson}, {"long", long, handout.ErrTooBig}} {
		if _, err := handout.Pack(handout.Lesson{Quiz: c.quiz}); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}
