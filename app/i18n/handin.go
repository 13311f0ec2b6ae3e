package i18n

// HandInText is how a pupil hands in her result.
type HandInText struct {
	Title, Lead                     string
	Open                            func(questions int) string // so many were not answered
	Who, WhoNote, NoSeat            string
	Code, CodeLead, CodeWaits       string
	Copy, Copied, NotCopied         string
	NicknameLetters, TooLong        string // why there is no code
	Picture, PictureLead, NoPicture string
	SaveFile, Saved, FileName       string
}

var englishHandIn = HandInText{
	Title: "Hand in your result",
	Lead:  "For a teacher who collects results. Nothing leaves this device unless you pass it on yourself.",
	Open: func(questions int) string {
		return count(questions, "question is", "questions are") + " still open. Hand in later if you want to answer first."
	},
	Who: "Seat number or nickname", WhoNote: "As your teacher told you. It is remembered on this device only.",
	NoSeat: "Seats have numbers from 1 to 255.",
	Code:   "Your code", CodeLead: "Read it out, write it down or send it. It holds your answers and the hints you used.",
	CodeWaits: "Your code will stand here.",
	Copy:      "Copy the code", Copied: "Copied", NotCopied: "It could not be copied. Write it down instead.",
	NicknameLetters: "A code has room for the letters a to z only. Use your seat number, or hand in the picture or the file.",
	TooLong:         "This would make a code too long to read out. Use a shorter name, the picture or the file.",
	Picture:         "QR code with your result",
	PictureLead:     "Your teacher can scan this picture, or take the file.",
	NoPicture:       "This result is too long for a picture. Hand in the file.",
	SaveFile:        "Save as a file", Saved: "Saved. Send the file to your teacher.", FileName: "result",
}

var ukrainianHandIn = HandInText{
	Title: "Здай свій результат",
	Lead:  "Для вчителя, який збирає результати. З цього пристрою нічого не надсилається, доки ти не передаси це сам або сама.",
	Open: func(questions int) string {
		return "Ще без відповіді: " + countUk(questions, "запитання", "запитання", "запитань") + ". Можна спочатку відповісти, а здати потім."
	},
	Who: "Номер місця або псевдонім", WhoNote: "Як сказав учитель. Зберігається лише на цьому пристрої.",
	NoSeat: "Місця мають номери від 1 до 255.",
	Code:   "Твій код", CodeLead: "Продиктуй його, запиши або надішли. У ньому твої відповіді й використані підказки.",
	CodeWaits: "Тут буде твій код.",
	Copy:      "Скопіювати код", Copied: "Скопійовано", NotCopied: "Не вдалося скопіювати. Краще запиши його.",
	NicknameLetters: "У коді є місце лише для літер від a до z. Вкажи номер місця або здай зображення чи файл.",
	TooLong:         "Такий код задовгий, щоб його диктувати. Обери коротше ім’я або здай зображення чи файл.",
	Picture:         "QR-код із твоїм результатом",
	PictureLead:     "Учитель може відсканувати це зображення або взяти файл.",
	NoPicture:       "Для зображення цей результат завеликий. Здай файл.",
	SaveFile:        "Зберегти як файл", Saved: "Збережено. Надішли файл учителеві.", FileName: "результат",
}
