import FoundationEssentials

/// A command of mutasictl as the parser describes it.
///
/// The description of all commands takes seconds in a debug build: it is made once in each language.
struct DescribedCommand: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            let name: String
        }
        let names: [Name]?
        let valueName: String?
        let preferredName: Name?
        let abstract: String?
    }

    private struct Document: Decodable {
        let command: DescribedCommand
    }

    let commandName: String
    let abstract: String?
    let arguments: [Argument]?
    private let subcommands: [DescribedCommand]?

    /// The commands below it, without the parser's own.
    var below: [DescribedCommand] { (subcommands ?? []).filter { $0.commandName != "help" } }

    /// mutasictl itself, in Indonesian.
    static let indonesian = Result { try described("id") }
    /// mutasictl itself, in English.
    static let english = Result { try described("en") }

    private static func described(_ language: String) throws -> DescribedCommand {
        let run = try Program("mutasictl", environment: ["MUTASI_LANG": language]).run(["--experimental-dump-help"])
        return try JSONDecoder().decode(Document.self, from: Data(run.output.utf8)).command
    }

    /// The command that words name, as far as there are commands below it; nil where there is none of that name.
    func command(at words: some Collection<String>) -> DescribedCommand? {
        guard let word = words.first, !below.isEmpty else { return self }
        return below.first { $0.commandName == word }?.command(at: words.dropFirst())
    }

    /// The options of every command that has none below it, by its path.
    func leaves(_ path: [String] = []) -> [String: Set<String>] {
        guard below.isEmpty else {
            return below.reduce(into: [:]) { leaves, command in
                leaves.merge(command.leaves(path + [command.commandName])) { $1 }
            }
        }
        return [path.joined(separator: " "): options]
    }

    /// The names of its options.
    var options: Set<String> { Set((arguments ?? []).flatMap { $0.names ?? [] }.map(\.name)) }

    /// Every text of the command and of those below it, by where it stands.
    func texts(_ path: String = "") -> [String: String] {
        let here = path + "/" + commandName
        var texts = [here: abstract ?? ""]
        for argument in arguments ?? [] {
            let name = argument.preferredName?.name ?? argument.valueName ?? ""
            // These two are the parser's own, in English.
            if name != "help", name != "version" { texts[here + " " + name] = argument.abstract ?? "" }
        }
        for command in below { texts.merge(command.texts(here)) { $1 } }
        return texts
    }
}
