package i18n

// KeptText is what is said about what is kept on the device.
type KeptText struct {
	// Standing notices
	Full, Forbidden, Later, Blocked, NotKept string
	SaveFile                                 string
	Elsewhere, Unreadable                    string
}

var englishKept = KeptText{
	Full: "This browser has no more room, so your new answers are not being kept. You can go on, but closing the page will lose them. " +
		"Save them as a file, or delete a text in the library: every further answer tries again.",
	Forbidden: "This browser does not let Lectern keep anything, perhaps because the window is private. " +
		"You can go on, but closing the page will lose your answers. Save them as a file.",
	Later: "A newer Lectern is open in another tab, so your new answers are not being kept in this one. " +
		"Save them as a file, then reload the page.",
	Blocked: "An older Lectern is open in another tab, so your answers cannot be kept yet. Close the other tabs of Lectern.",
	NotKept: "Your new answers are not being kept, because the browser could not write them. " +
		"You can go on, but closing the page may lose them. Save them as a file.",
	SaveFile:  "Save as a file",
	Elsewhere: "This text is open in another tab, too. Answers given there appear here as well.",
	Unreadable: "Earlier answers to this text could not be read: they come from another version of Lectern. " +
		"What you answer from now on is kept in their place.",
}

var ukrainianKept = KeptText{
	Full: "У браузері немає місця, тож твої нові відповіді не зберігаються. Можна продовжувати, але якщо закрити сторінку, вони зникнуть. " +
		"Збережи їх у файл або видали якийсь текст у бібліотеці: кожна нова відповідь – це нова спроба.",
	Forbidden: "Браузер не дозволяє Lectern нічого зберігати; можливо, це приватне вікно. " +
		"Можна продовжувати, але якщо закрити сторінку, відповіді зникнуть. Збережи їх у файл.",
	Later: "В іншій вкладці відкрито новіший Lectern, тож у цій нові відповіді не зберігаються. " +
		"Збережи їх у файл, а тоді онови сторінку.",
	Blocked: "В іншій вкладці відкрито старіший Lectern, тож відповіді поки не можна зберегти. Закрий інші вкладки з Lectern.",
	NotKept: "Нові відповіді не зберігаються: браузер не зміг їх записати. " +
		"Можна продовжувати, але якщо закрити сторінку, вони можуть зникнути. Збережи їх у файл.",
	SaveFile:  "Зберегти у файл",
	Elsewhere: "Цей текст відкрито ще в одній вкладці. Відповіді звідти з’являються й тут.",
	Unreadable: "Попередні відповіді до цього тексту не вдалося прочитати: вони з іншої версії Lectern. " +
		"Те, що ти відповіси далі, збережеться замість них.",
}
