import Testing
import Transfers

@Suite("Names and titles")
struct PersonNameTests {
    @Test("one word is a name (case 41)", arguments: ["Suharto", "Ma'ruf", "I Gusti Ngurah", "Moh. Hatta"])
    func plainNames(text: String) {
        let (name, isDoubtful) = PersonName.split(text)
        #expect(name.name == text)
        #expect(!isDoubtful)
        #expect(name.display == text)
    }

    @Test("a certificate's name agrees whatever its case and its titles, and another's never")
    func certificates() {
        #expect(PersonName.agree("DR. SARI  WULANDARI, S.K.M., M.Kes", "Sari Wulandari, S.K.M."))
        #expect(PersonName.agree("Hj. Sari Wulandari", "sari wulandari"))
        #expect(!PersonName.agree("SARI", "Sari Wulandari") && !PersonName.agree("", "") && !PersonName.agree(",", "x"))
        #expect(!PersonName.agree("Sari Wulandari", "Sari Wulandar"))
    }

    @Test("titles inside a name are split off by dictionary (case 42)")
    func titles() {
        let (name, isDoubtful) = PersonName.split("Dr. H. A. Basri, S.Sos., M.Si")
        #expect(name.titlesBefore.map(\.text) == ["Dr.", "H."])
        #expect(name.name == "A. Basri")
        #expect(name.titlesAfter.map(\.text) == ["S.Sos.", "M.Si"])
        #expect(!isDoubtful)
        #expect(name.display == "Dr. H. A. Basri, S.Sos., M.Si")
    }

    @Test(
        "what may be a second name stays as it is, and is doubtful (case 42)",
        arguments: ["Basri, Anwar", "Budi 2", ",", ""]
    )
    func doubtful(text: String) {
        let (name, isDoubtful) = PersonName.split(text)
        #expect(isDoubtful)
        #expect(name.titlesBefore.isEmpty)
    }

    @Test("titles that differ by dots, spaces and case are the same (case 43)")
    func equality() {
        #expect(AcademicTitle("S.Kom") == AcademicTitle("S.Kom."))
        #expect(AcademicTitle("s. kom") == AcademicTitle("S.KOM."))
        #expect(AcademicTitle("S.Kom") != AcademicTitle("M.Kom"))
        #expect(Set([AcademicTitle("S.Kom"), AcademicTitle("S.Kom.")]).count == 1)
    }
}
