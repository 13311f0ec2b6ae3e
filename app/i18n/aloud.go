package i18n

// AloudText is reading aloud.
type AloudText struct {
	Listen, Question, Play, Pause, Back, On string
	Place, Speed, Voice, Close, Failed      string
}

var englishAloud = AloudText{
	Listen: "Read aloud", Question: "Read the question aloud", Play: "Go on reading", Pause: "Pause", Back: "Sentence before", On: "Next sentence",
	Place: "How far the reading is", Speed: "Speed", Voice: "Voice", Close: "Stop reading aloud",
	Failed: "The voice does not answer. Try again, or choose another voice.",
}

var ukrainianAloud = AloudText{
	Listen: "Читати вголос", Question: "Прочитати запитання вголос", Play: "Читати далі", Pause: "Пауза", Back: "Попереднє речення", On: "Наступне речення",
	Place: "Скільки вже прочитано", Speed: "Швидкість", Voice: "Голос", Close: "Зупинити читання",
	Failed: "Голос не відповідає. Спробуй ще раз або вибери інший голос.",
}
