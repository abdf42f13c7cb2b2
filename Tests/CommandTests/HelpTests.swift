import FoundationEssentials
import Testing

@Suite("Help of mutasictl")
struct HelpTests {
    private struct Document: Decodable {
        let command: Command
    }

    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                let name: String
            }
            let valueName: String?
            let preferredName: Name?
            let abstract: String?
        }
        let commandName: String
        let abstract: String?
        let arguments: [Argument]?
        let subcommands: [Command]?

        /// Every text of the command and of those below it, by where it stands.
        func texts(_ path: String = "") -> [String: String] {
            let here = path + "/" + commandName
            var texts = commandName == "help" ? [:] : [here: abstract ?? ""]
            for argument in arguments ?? [] {
                let name = argument.preferredName?.name ?? argument.valueName ?? ""
                // These two are the parser's own, in English.
                if name != "help", name != "version" { texts[here + " " + name] = argument.abstract ?? "" }
            }
            for command in subcommands ?? [] where command.commandName != "help" {
                texts.merge(command.texts(here)) { $1 }
            }
            return texts
        }
    }

    private func texts(_ language: String) throws -> [String: String] {
        let run = try Program("mutasictl", environment: ["MUTASI_LANG": language]).run(["--experimental-dump-help"])
        return try JSONDecoder().decode(Document.self, from: Data(run.output.utf8)).command.texts()
    }

    @Test("every command and every option is explained, in Indonesian and otherwise in English")
    func bothLanguages() throws {
        let indonesian = try texts("id")
        let english = try texts("en")
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
