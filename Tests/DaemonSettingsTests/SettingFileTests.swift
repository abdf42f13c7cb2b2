import Testing
import Transfers

@testable import DaemonSettings

@Suite("A settings file")
struct SettingFileTests {
    private func sentences(_ text: String) -> [String] {
        SettingFile(text, name: "mutasid.yaml").faults.map { $0.sentence(in: .english) }
    }

    @Test("says what is set, and in which line")
    func entries() {
        let file = SettingFile("# mutasi\njobs:\n  lease: 20\nqueues: [default:4, slow]\n", name: "f")
        #expect(file.faults.isEmpty)
        #expect(file.entries["jobs.lease"]?.values == ["20"] && file.entries["jobs.lease"]?.line == 3)
        #expect(file.entries["queues"]?.values == ["default:4", "slow"])
    }

    @Test(
        "that is empty, or all of which is commented out, sets nothing and is not wrong",
        arguments: ["", "# x\n", "smtp:\n  #url: x\n"]
    )
    func nothing(text: String) {
        let file = SettingFile(text, name: "f")
        #expect(file.entries.isEmpty && file.faults.isEmpty)
    }

    @Test("off is a word and no truth value")
    func off() {
        #expect(SettingFile("database: {listen: off}", name: "f").entries["database.listen"]?.values == ["off"])
    }

    @Test("every unknown key and wrong value is named with its line")
    func faults() {
        let text = "databse:\n  url: x\njobs:\n  lease: 0\n  grace: soon\n  slots: 4\nlog: loud\nsmtp: {url: [a, b]}\n"
        let sentences = sentences(text)
        #expect(sentences.count == 6)
        #expect(
            sentences[0].hasPrefix(
                "mutasid.yaml:1: databse: there is no such setting; there are: announcements, audit, "
            )
        )
        #expect(sentences[1] == "mutasid.yaml:4: jobs.lease: it must be a whole number from 1 to 3600")
        #expect(sentences[2] == "mutasid.yaml:5: jobs.grace: it must be a whole number from 0 to 86400")
        #expect(
            sentences[3]
                == "mutasid.yaml:6: jobs.slots: there is no such setting; there are: diagnostics, grace, keep-history, lease"
        )
        #expect(sentences[4] == "mutasid.yaml:7: log: settings stand below this, not a value")
        #expect(sentences[5] == "mutasid.yaml:8: smtp.url: one value is expected")
    }

    @Test(
        "that is no YAML, or says a thing twice, is refused with the line",
        arguments: [
            ("jobs:\n\tlease: 3\n", "mutasid.yaml:2: this is not YAML"),
            ("a: [1\n", "mutasid.yaml:2: this is not YAML"),
            ("contact: A\ncontact: B\n", "mutasid.yaml:"), ("a: b: c", "mutasid.yaml:1: this is not YAML"),
            ("- 1\n", "mutasid.yaml:1: settings stand below this"),
            ("? {a: b}\n: c\n", "mutasid.yaml:1: there is no such setting"),
            ("\u{0}", "mutasid.yaml:"),
        ]
    )
    func syntax(text: String, opening: String) {
        #expect(sentences(text).first?.hasPrefix(opening) == true, "\(sentences(text))")
    }

    @Test("a fault never tells the value")
    func secrecy() {
        #expect(!sentences("smtp: {password: [s3cret, s3cret]}\nlog: {level: s3cret}").joined().contains("s3cret"))
    }
}
