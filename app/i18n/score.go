package i18n

import (
	"strconv"

	"lectern/questions/grade"
)

// ScoreText is the end of a round.
type ScoreText struct {
	ScoreTitle, Missed, NoneMissed, TryMissed, Restart, OtherText, Unanswered string

	Score     func(points, of string) string
	Chance    func(points, of string) string
	HelpUsed  func(hints, tries int, points string) string // what help was used, and what it cost
	Practised func(again, right int) string

	BySkill, ByLevel, FewItems string

	Skill Named[grade.Skill]
	Level Named[grade.Level]

	Calibration, CalibrationNote, CalibrationFew string

	OfThemRight func(right, of string) string

	ScoreAll, ScoreMost, ScorePart, ScoreLittle string // what a score means
	ScoreOpen                                   string // most questions were not answered
}

var englishScore = ScoreText{
	ScoreTitle: "Your score", Missed: "Look at these again",
	NoneMissed: "You had every question right.", TryMissed: "Try the missed ones now", Restart: "Start over",
	OtherText: "Another text", Unanswered: "Not answered",
	Score: func(points, of string) string { return points + " of " + of },
	Chance: func(points, of string) string {
		if points == "0" {
			return "Nothing here can be guessed."
		}
		return "Guessing would earn about " + points + " of " + of + "."
	},
	HelpUsed: func(hints, tries int, points string) string {
		used := used(hints, tries, " and ", func(n int) string { return count(n, "hint", "hints") },
			func(n int) string { return count(n, "second try", "second tries") })
		if points == "0" {
			return "You used " + used + " and lost nothing by it."
		}
		return "You used " + used + ", which cost " + points + " of your points."
	},
	Practised: func(again, right int) string {
		return "Tried again after seeing the answers: " + strconv.Itoa(right) + " of " + strconv.Itoa(again) +
			" right. The score counts the first answers."
	},
	BySkill: "By skill", ByLevel: "By difficulty", FewItems: "One or two questions say little about a skill.",
	Skill: Named[grade.Skill]{
		{grade.Who, "Who"}, {grade.What, "What"}, {grade.When, "When"}, {grade.Where, "Where"}, {grade.HowMany, "How many"},
		{grade.Why, "Why and how"}, {grade.Attribution, "Who says so"}, {grade.Sequence, "What came first"},
		{grade.Vocabulary, "What words mean"}, {grade.Detail, "Exact reading"}, {grade.Gist, "What it is about"},
		{grade.Proof, "Finding the evidence"},
	},
	Level: Named[grade.Level]{
		{grade.Literal, "Said in one place"}, {grade.Across, "Put together"}, {grade.Inferred, "Between the lines"},
	},
	Calibration:     "How well you knew what you knew",
	CalibrationNote: "It is full for being sure of right answers and guessing at wrong ones.",
	CalibrationFew:  "Three answers or more are needed to tell.",
	OfThemRight:     func(right, of string) string { return right + " of " + of + " right" },

	ScoreAll:    "You have read this text closely.",
	ScoreMost:   "You have understood most of this text.",
	ScorePart:   "You have a good part of this text. The sentences below hold the rest.",
	ScoreLittle: "Much of this text is still to be found. Read the sentences below in their places, then try the missed ones again.",
	ScoreOpen:   "Most questions are still open. You can go on with them whenever you like.",
}

// used joins the hints and the second tries that there were.
func used(hints, tries int, and string, hint, try func(n int) string) string {
	switch {
	case hints == 0:
		return try(tries)
	case tries == 0:
		return hint(hints)
	}
	return hint(hints) + and + try(tries)
}

var ukrainianScore = ScoreText{
	ScoreTitle: "Твій результат", Missed: "Переглянь це ще раз",
	NoneMissed: "Усі відповіді правильні.", TryMissed: "Повторити помилки", Restart: "Почати спочатку",
	OtherText: "Інший текст", Unanswered: "Без відповіді",
	Score: scoreUk,
	Chance: func(points, of string) string {
		if points == "0" {
			return "Тут нічого не можна вгадати."
		}
		return "Навмання можна було б набрати приблизно " + scoreUk(points, of) + "."
	},
	HelpUsed: func(hints, tries int, points string) string {
		used := used(hints, tries, ", ", func(n int) string { return countUk(n, "підказка", "підказки", "підказок") },
			func(n int) string {
				return countUk(n, "друга спроба", "другі спроби", "других спроб")
			})
		if points == "0" {
			return "Допомога: " + used + ". Балів це не забрало."
		}
		return "Допомога: " + used + ". Це забрало " + pointsUk(points) + "."
	},
	Practised: func(again, right int) string {
		return "Ще раз, коли відповіді вже відомі: правильно " + strconv.Itoa(right) + " з " + strconv.Itoa(again) +
			". У результат ідуть перші відповіді."
	},
	BySkill: "За вміннями", ByLevel: "За складністю", FewItems: "Одне чи два запитання мало кажуть про вміння.",
	Skill: Named[grade.Skill]{
		{grade.Who, "Хто"}, {grade.What, "Що"}, {grade.When, "Коли"}, {grade.Where, "Де"}, {grade.HowMany, "Скільки"},
		{grade.Why, "Чому і як"}, {grade.Attribution, "Хто це каже"}, {grade.Sequence, "Що було раніше"},
		{grade.Vocabulary, "Що означають слова"}, {grade.Detail, "Точне читання"}, {grade.Gist, "Про що цей текст"},
		{grade.Proof, "Де про це сказано"},
	},
	Level: Named[grade.Level]{
		{grade.Literal, "Сказано в одному місці"}, {grade.Across, "Зібрано з кількох місць"}, {grade.Inferred, "Сказано між рядками"},
	},
	Calibration:     "Чи добре ти знаєш, що знаєш",
	CalibrationNote: "Найвищий бал – якщо правильне ти знаєш точно, а вгадуєш лише там, де помиляєшся.",
	CalibrationFew:  "Щоб це побачити, потрібно щонайменше три відповіді.",
	OfThemRight:     func(right, of string) string { return "правильно " + scoreUk(right, of) },

	ScoreAll:    "Цей текст прочитано уважно.",
	ScoreMost:   "Більшу частину цього тексту ти розумієш.",
	ScorePart:   "Чималу частину цього тексту ти вже знаєш. Решту сказано в реченнях нижче.",
	ScoreLittle: "У цьому тексті ще багато невідкритого. Прочитай речення нижче на їхніх місцях, а тоді спробуй ще раз.",
	ScoreOpen:   "Більшість запитань ще чекає на відповідь. До них можна повернутися будь-коли.",
}

func scoreUk(points, of string) string { return decimalUk(points) + " з " + decimalUk(of) }
