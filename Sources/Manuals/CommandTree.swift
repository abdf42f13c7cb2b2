import FoundationEssentials

/// The commands of a program, as its parser describes them.
package struct CommandTree: Decodable {
    /// A command, with those below it.
    package struct Command: Decodable {
        package let commandName: String
        package let abstract: String?
        package let discussion: String?
        package let shouldDisplay: Bool?
        package let arguments: [Argument]?
        package let subcommands: [Command]?

        /// What a reader is shown of its options and arguments; help and version are every command's.
        package var shown: [Argument] {
            (arguments ?? []).filter { $0.shouldDisplay && !["help", "version"].contains($0.preferredName?.name) }
        }

        /// The commands below it; the parser's own help is none of them.
        package var below: [Command] {
            (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
        }
    }

    /// An option, a flag or an argument without a name.
    package struct Argument: Decodable, Hashable {
        package enum Kind: String, Decodable { case positional, option, flag }

        package struct Name: Decodable, Hashable {
            package let kind: String
            package let name: String

            /// As it is written: with one dash or two.
            package var dashes: String { kind == "long" ? "Fl Fl" : "Fl" }
        }
        package let kind: Kind
        package let isOptional: Bool
        package let isRepeating: Bool
        package let shouldDisplay: Bool
        package let names: [Name]?
        package let preferredName: Name?
        package let valueName: String?
        package let defaultValue: String?
        package let allValues: [String]?
        package let abstract: String?
        package let discussion: String?
    }

    package let command: Command

    /// Reads the parser's description.
    ///
    /// - Parameter description: the JSON of `--experimental-dump-help`.
    /// - Throws: `DecodingError` for any other text.
    package init(description: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(description.utf8))
    }
}
