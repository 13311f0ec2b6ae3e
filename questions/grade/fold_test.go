package grade

import "testing"

func TestFold(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Zoë Łukasz Đorđe Ştefan Ŀ ŀ", "Zoe Lukasz Dorde Stefan L l"},
		{"Nguyễn Thị Hằng, Ṣàngó, Ǧ", "Nguyen Thi Hang, Sango, G"},
		{"Zoe\u0308", "Zoe"},
		{"Æther œuvre straße Þór ﬁﬂﬀﬃ", "aether oeuvre strasse thor fiflffffi"},
		{"ＡＢ１２", "AB12"},
		{"②⑳ Ⅳ H₂O 10⁶ m² m³", "220 IV H2O 10^6 m^2 m^3"},
		{"2½", "2 1/2 "},
		{"20 ℃, 5 €", "20 °C, 5 €"},
		{"1—2−3", "1-2-3"},
		{"Москва 東京", "Москва 東京"},
	}
	for _, x := range tests {
		if got := fold(x.text); got != x.want {
			t.Errorf("%q: %q, want %q", x.text, got, x.want)
		}
	}
}
