//go:build !js

package journeys

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"image/png"
	"strconv"
	"strings"
	"testing"

	"lectern/app/flow"
	"lectern/app/handout"
	"lectern/app/lesson"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/cmd/lectern/site"
	"lectern/questions/quiz"
)

// attackedLesson is a lesson of which every field that is shown is an attack.
func attackedLesson(all []attack) quiz.Quiz {
	q := quiztest.Quiz()
	model := q.Questions[0]
	typed := q.Questions[3]
	q.Title, q.Questions = all[11].text, nil
	for i, a := range all {
		x := model
		x.ID, x.Prompt, x.Explanation, x.Origins = fmt.Sprint("q", i), a.text, a.text, nil
		x.Options = []string{a.text, a.text + " again", "no attack"}
		x.Key = x.Options[:1]
		if i%10 == 9 {
			x.Kind, x.Options, x.Key, x.Accept = typed.Kind, nil, []string{a.text}, []string{a.text}
		}
		q.Questions = append(q.Questions, x)
	}
	return q
}

func lessonFile(t *testing.T, q quiz.Quiz) []byte {
	t.Helper()
	data, err := handout.EncodeFile(handout.Lesson{Quiz: q})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// file is a script that makes a file.
func file(name, media string, data []byte) string {
	return fmt.Sprintf(`new File([Uint8Array.from(atob(%q), (c) => c.charCodeAt(0))], %q, {type: %q})`,
		base64.StdEncoding.EncodeToString(data), name, media)
}

func TestAttacksByLessons(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	all := attacks(t)
	data := lessonFile(t, attackedLesson(all))

	p, unhurt := besieged(t, h)
	p.open(h.URL + "/open/")
	p.until(`document.querySelector("#lesson-file")?.disabled === false`)
	p.storm(texts(all)[:40], `
		await put("#lesson-link", text);
		(await there("#open-link")).click();
		do await rest(); while (document.querySelector(".open .working:not([hidden])"));
	`)
	p.storm([]string{""}, `await choose("#lesson-file", `+file("attack.lectern", "", data)+`)`)
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
	p.click("#start")
	p.storm(texts(all), `
		(await there("#option-0, #answer, #score")).click();
		document.querySelector("#check")?.click();
		await rest();
		document.querySelector("#next, #skip")?.click();
	`)
	short := attackedLesson(all[:12])
	fragment, err := handout.Pack(handout.Lesson{Quiz: short})
	if err != nil {
		t.Fatal(err)
	}
	p.open(h.URL + "/open/#" + fragment)
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
	p.kept()
	p.open(h.URL + "/library/")
	p.until(`document.querySelectorAll(".own .card").length === 2`)
	unhurt()
}

// Nicknames and typed answers are what pupils send to their teachers in their own words.
func TestAttacksByResults(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	all := attacks(t)
	q := attackedLesson(all)
	p, unhurt := besieged(t, h)
	p.open(h.URL + "/class/")
	p.storm(texts(all)[:40], `await put("#lesson-link", text); (await there("#open-link")).click()`)
	p.storm([]string{""}, `await choose("#lesson-file", `+file("attack.lectern", "", lessonFile(t, q))+`)`)
	p.until(`document.querySelector("#codes")`)
	p.storm(texts(all), `await put("#codes", text); document.querySelector("#take-in").click()`)

	var results []string
	for i, a := range all {
		results = append(results, file(fmt.Sprint(i, result.Extension), "", attackedResult(t, q, a.text)))
	}
	p.storm([]string{""}, `await choose("#result-files", `+strings.Join(results, ",")+`)`)
	p.until(`document.querySelectorAll(".marks tbody tr").length > 30 && document.querySelector(".class-troubles li")`)
	p.storm([]string{""}, `for (const name of document.querySelectorAll(".to-pupil")) { name.click(); await rest(); }`)

	var pictures []string
	for i := 0; i+3 <= len(all); i += 3 {
		var out bytes.Buffer
		code := func(at int) string { return cut(all[at].text) }
		if err := png.Encode(&out, desk(t, qrImage(t, code(i)), qrImage(t, code(i+1)), qrImage(t, code(i+2)))); err != nil {
			t.Fatal(err)
		}
		pictures = append(pictures, file(fmt.Sprint(i, ".png"), "image/png", out.Bytes()))
	}
	for i := 0; i < len(pictures); i += 8 {
		p.storm([]string{""}, `await choose("#result-files", `+strings.Join(pictures[i:min(len(pictures), i+8)], ",")+`)`)
	}
	p.until(`document.querySelector(".class-troubles").textContent.includes("something else than a result")`)
	unhurt()
}

// cut is the beginning of a text that fits into a small QR code.
func cut(text string) string {
	const most = 90
	return strings.ToValidUTF8(text[:min(len(text), most)], "")
}

// attackedResult is a result file of somebody with an attack for a nickname, who has typed it, too.
func attackedResult(t *testing.T, q quiz.Quiz, text string) []byte {
	t.Helper()
	s := result.Of(flow.New(q))
	for i, x := range q.Questions {
		if x.Kind == quiz.Short && text != "" {
			s.Items[i] = result.Item{Response: quiz.Response{Question: x.ID, Answers: []string{text[:min(len(text), 200)]}}, Answered: true, Whole: true}
		}
	}
	s.Name = text
	data, err := result.EncodeFile(s)
	if err == nil {
		return data
	}
	if !errors.Is(err, result.ErrName) {
		t.Fatalf("%.40q: %v", text, err)
	}
	s.Name = "Max"
	if data, err = result.EncodeFile(s); err != nil {
		t.Fatalf("%.40q: %v", text, err)
	}
	name, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Replace(data, []byte(`"Max"`), name, 1)
}

func TestAttacksByNicknamesAndKeptFiles(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	all := attacks(t)
	p, unhurt := besieged(t, h)
	p.open(h.URL)
	p.answerFirstTwo()
	p.click("#finish")
	p.until(`document.querySelector("#hand-in")`)
	eval[any](p, `document.querySelector("#hand-in").open = true`)
	p.storm(texts(all), `await put("#hand-in-who", text)`)
	p.storm([]string{"Max"}, `await put("#hand-in-who", text)`)

	p.open(h.URL + "/device/")
	p.until(`document.querySelector("#kept-file")?.disabled === false`)
	p.kept()
	before := p.records()
	p.storm(texts(all), `
		const file = (records) => new File([JSON.stringify({lectern: "kept", version: 1, made: "2026-01-01T00:00:00Z", records})], "kept.json");
		await choose("#kept-file", file({[text]: {version: 1, value: text}}));
		await choose("#kept-file", file({["own:" + text]: {version: 1, value: {id: text, title: text}}, ["class:" + text]: {version: 1, value: {}}}));
		await choose("#kept-file", new File([text], "kept.json"));
	`)
	p.until(`document.querySelector('.device-outcome [role="alert"]')`)
	if after := p.records(); after != before {
		t.Errorf("files that were refused changed\n%s\ninto\n%s", before, after)
	}

	p.storm([]string{""}, `await choose("#kept-file", `+file("kept.json", "application/json", keptFile(t, all))+`)`)
	p.until(`document.querySelector("#live").textContent.startsWith("` + fmt.Sprint(len(all)) + ` texts")`)
	p.open(h.URL + "/library/")
	p.until(`document.querySelectorAll(".own .card").length === ` + fmt.Sprint(len(all)))
	unhurt()
}

// keptFile is what might have been kept of a reader who has given all her texts such titles.
func keptFile(t *testing.T, all []attack) []byte {
	t.Helper()
	records := make(map[string]any)
	for i, a := range all {
		id, q := fmt.Sprint("a", i), quiztest.Quiz()
		q.Title, q.Questions = a.text, q.Questions[:1]
		card := lesson.NewCard(id, q)
		card.Title, card.Opening = a.text, a.text
		records["own:"+id], records["quiz:"+id] = owned{card, 1, 1}, q
	}
	return keptRecords(t, records)
}

// keptRecords is a file of what was kept: the values of records by their names.
func keptRecords(t *testing.T, values map[string]any) []byte {
	t.Helper()
	type record struct {
		Version int `json:"version"`
		Value   any `json:"value"`
	}
	records := make(map[string]record)
	for name, value := range values {
		records[name] = record{1, value}
	}
	data, err := json.Marshal(struct {
		Lectern string            `json:"lectern"`
		Version int               `json:"version"`
		Made    string            `json:"made"`
		Records map[string]record `json:"records"`
	}{"kept", 1, "2026-01-01T00:00:00Z", records})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// owned is the record of a text of one's own.
type owned struct {
	lesson.Card
	Added int64 `json:"added"`
	Bytes int   `json:"bytes"`
}

// What is broken in a way of its own is told in words of its own, and changes nothing.
func TestBrokenFilesOfAClass(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	q := quiztest.Quiz()
	p.open(h.URL + "/class/?library=light")
	p.handIn(codesOf(t, q, 1)[0])
	p.kept()
	before := p.records()
	s := quiztest.Sheet(newRand(9), q)
	s.Seat, s.Name = 9, ""
	whole, err := result.EncodeFile(s)
	if err != nil {
		t.Fatal(err)
	}
	qr, err := result.QR(q, s)
	if err != nil {
		t.Fatal(err)
	}
	forged := func(old, new string) []byte {
		out := bytes.Replace(whole, []byte(old), []byte(new), 1)
		if bytes.Equal(out, whole) {
			t.Fatalf("there is no %s in %s", old, whole)
		}
		return out
	}
	for what, c := range map[string]struct {
		data []byte
		says string
	}{
		"a bomb":          {[]byte(`{"lecternResult":1,"items":` + strings.Repeat("[", 400_000)), "too large"},
		"a forged field":  {forged(`"items"`, `"points":99,"items"`), "damaged"},
		"a forged answer": {forged(`"question": "when"`, `"question": "why"`), "does not allow"},
		"a later version": {forged(`"lecternResult": 1`, `"lecternResult": 2`), "newer Lectern"},
		"a cut file":      {whole[:len(whole)/2], "damaged"},
		"no result":       {[]byte("\x00\x01\x02\xff"), "no result"},
	} {
		name := what + result.Extension
		p.storm([]string{""}, `await choose("#result-files", `+file(name, "", c.data)+`)`)
		p.saysTrouble(name, c.says)
	}
	for what, c := range map[string]struct{ text, says string }{
		"a wrong checksum":           {swapSign(codesOf(t, q, 2)[1]), "misheard, mistyped or swapped"},
		"a QR code with a wrong sum": {swapSign(qr), "misheard, mistyped or swapped"},
		"a QR code of later":         {strings.Replace(qr, "/R1/", "/R7/", 1), "newer Lectern"},
	} {
		t.Log(what)
		p.fill("#codes", c.text)
		p.click("#take-in")
		p.saysTrouble(c.text, c.says)
	}
	p.kept()
	if after := p.records(); after != before {
		t.Errorf("what was refused changed\n%s\ninto\n%s", before, after)
	}
}

// saysTrouble waits until that alone is said, of one file or code alone, that was not taken in.
func (p page) saysTrouble(what, words string) {
	p.t.Helper()
	p.until(`(() => {
		const [trouble, ...more] = document.querySelectorAll(".class-troubles li");
		return !more.length && trouble.querySelector("code").textContent === ` + strconv.Quote(what) + ` && trouble.textContent.includes("` + words + `");
	})()`)
}

// swapSign puts another sign in the place of the last.
func swapSign(code string) string {
	if strings.HasSuffix(code, "7") {
		return code[:len(code)-1] + "8"
	}
	return code[:len(code)-1] + "7"
}
