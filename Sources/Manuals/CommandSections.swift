package import Transfers

/// Commands and their options as the body of sections of a manual page.
package struct CommandSections {
    private let program: String
    private let language: Language
    private let common: [CommandTree.Argument]

    /// For the commands of a program; common options are explained once, and not with each command.
    package init(of program: String, common: [CommandTree.Argument] = [], language: Language) {
        self.program = program
        self.common = common
        self.language = language
    }

    /// Options that at least so many commands have with the same words: they are explained once.
    package static func common(to commands: [CommandTree.Command], atLeast count: Int) -> [CommandTree.Argument] {
        var uses: [CommandTree.Argument: Int] = [:]
        var order: [CommandTree.Argument] = []
        for argument in commands.flatMap(\.shown) where argument.kind != .positional {
            if uses[argument] == nil { order.append(argument) }
            uses[argument, default: 0] += 1
        }
        return order.filter { uses[$0, default: 0] >= count }
    }

    /// How a command is called.
    package func synopsis(_ path: [String], _ command: CommandTree.Command) -> String {
        let own = command.shown.filter { !common.contains($0) }
        let name = path.isEmpty ? ".Nm \(program)" : ".Nm \(program)\n.Cm \(path.joined(separator: " "))"
        let options = own.filter { $0.kind != .positional }.map(call)
        let arguments = own.filter { $0.kind == .positional }.map(call)
        return ([name] + options + arguments).joined(separator: "\n")
    }

    /// What the options of a command do; nil where none is its own.
    package func list(_ arguments: [CommandTree.Argument]) -> String? {
        let own = arguments.filter { !common.contains($0) }
        guard !own.isEmpty else { return nil }
        let entries = own.map { ".It \(name($0))\n\(explained($0))" }
        return ([".Bl -tag -width Ds"] + entries + [".El"]).joined(separator: "\n")
    }

    /// The shared options of a command by their names, in a line; nil where it has none.
    package func sharedLine(_ command: CommandTree.Command) -> String? {
        let names = command.shown.filter(common.contains).compactMap { $0.preferredName.map { "--" + $0.name } }
        guard !names.isEmpty else { return nil }
        return Mdoc.text(say("Opsi umum: ", "Common options: ") + names.joined(separator: ", ") + ".")
    }

    private func call(_ argument: CommandTree.Argument) -> String {
        let more = argument.isRepeating ? " ..." : ""
        return argument.isOptional || argument.kind == .flag
            ? ".Op \(first(argument))\(more)" : ".\(first(argument))\(more)"
    }

    private func first(_ argument: CommandTree.Argument) -> String {
        guard let name = argument.preferredName else { return "Ar \(value(of: argument))" }
        let option = "\(name.dashes) \(name.name)"
        return argument.kind == .flag ? option : "\(option) Ar \(value(of: argument))"
    }

    private func name(_ argument: CommandTree.Argument) -> String {
        guard let names = argument.names, !names.isEmpty else { return "Ar \(value(of: argument))" }
        let all = names.map { "\($0.dashes) \($0.name)" }.joined(separator: " , ")
        return argument.kind == .flag ? all : "\(all) Ar \(value(of: argument))"
    }

    private func value(of argument: CommandTree.Argument) -> String {
        Mdoc.argument(argument.valueName ?? say("nilai", "value"))
    }

    private func explained(_ argument: CommandTree.Argument) -> String {
        var sentences = [argument.abstract, argument.discussion].compactMap(\.self).filter { !$0.isEmpty }
        let isNamed = argument.valueName?.contains("|") == true
        if let values = argument.allValues, !values.isEmpty, !isNamed {
            sentences.append(say("Nilai: ", "Values: ") + values.joined(separator: ", ") + ".")
        }
        if let standard = argument.defaultValue, !standard.isEmpty, argument.kind != .flag {
            sentences.append(say("Bawaan: ", "Default: ") + standard + ".")
        }
        return Mdoc.text(sentences.joined(separator: " "))
    }

    private func say(_ indonesian: String, _ english: String) -> String {
        language == .english ? english : indonesian
    }
}
