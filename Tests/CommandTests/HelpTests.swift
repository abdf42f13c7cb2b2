import Testing

@Suite("Help of mutasictl")
struct HelpTests {
    @Test("every command and every option is explained, in Indonesian and otherwise in English")
    func bothLanguages() throws {
        let indonesian = try DescribedCommand.indonesian.get().texts()
        let english = try DescribedCommand.english.get().texts()
        #expect(indonesian.count > 80)
        #expect(indonesian.keys == english.keys)
        for (place, text) in indonesian {
            #expect(!text.isEmpty, "\(place)")
            #expect(text != english[place], "\(place)")
        }
    }

    @Test("the help of a command takes the language like any command")
    func languageOfHelp() throws {
        let program = try Program("mutasictl", environment: ["MUTASI_LANG": "id"])
        for arguments in [["help", "need", "add", "--lang", "en"], ["help", "--lang=en", "need", "add"]] {
            let run = try program.run(arguments)
            #expect(run.status == 0)
            #expect(run.output.contains("USAGE"))
        }
    }

    @Test("every exit code is listed")
    func exitCodes() throws {
        let help = try Program("mutasictl").run(["--help"]).output
        for code in [0, 1, 2, 3, 4, 64, 65, 66, 69, 70, 74, 75, 77, 78] {
            #expect(help.contains("\n  \(code) "), "\(code)")
        }
    }
}
