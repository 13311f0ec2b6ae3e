package i18n

// AppearanceText is the menu for how the page is read.
type AppearanceText struct {
	Face, FaceSerif, FaceSans, FaceEasy                    string
	Focus, FocusOff, FocusLine, FocusLines, FocusParagraph string
	Width, WidthNarrow, WidthMiddle, WidthWide             string
}

var englishAppearance = AppearanceText{
	Face: "Typeface", FaceSerif: "Book", FaceSans: "Plain", FaceEasy: "Easier",
	Focus: "Line focus", FocusOff: "Off", FocusLine: "One line", FocusLines: "Three lines", FocusParagraph: "Paragraph",
	Width: "Column", WidthNarrow: "Narrow", WidthMiddle: "Middle", WidthWide: "Wide",
}

var ukrainianAppearance = AppearanceText{
	Face: "Шрифт", FaceSerif: "Книжковий", FaceSans: "Простий", FaceEasy: "Легший",
	Focus: "Фокус на рядку", FocusOff: "Без фокуса", FocusLine: "Рядок", FocusLines: "Три рядки", FocusParagraph: "Абзац",
	Width: "Стовпець", WidthNarrow: "Вузький", WidthMiddle: "Середній", WidthWide: "Широкий",
}
