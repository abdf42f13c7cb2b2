/// How long a text of the command line may be, as the database has it: said before anything is written.
struct TextLimit {
    /// The words that the command begins with.
    let command: [String]
    /// The options that give such a text; an argument without a name stands in angle brackets, as in the help.
    let options: [String]
    /// The columns of the tables of the domain that take it; a test compares.
    let columns: [String]
    /// How many characters they take.
    let maximum: Int

    init(_ command: String, _ options: String..., upTo maximum: Int, in columns: String...) {
        self.command = command.split(separator: " ").map { String($0) }
        (self.options, self.columns, self.maximum) = (options, columns, maximum)
    }

    /// Refuses the first text that is too long, without repeating what it says.
    ///
    /// - Parameter arguments: The command line after the program's name.
    /// - Throws: The refusal.
    static func check(_ arguments: [String]) throws(Refusal) {
        var name: String?
        for argument in arguments {
            var text = argument
            if argument.hasPrefix("--") {
                let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                name = String(parts[0])
                guard parts.count == 2 else { continue }
                text = String(parts[1])
            }
            try check(text, of: name, arguments)
            name = nil
        }
    }

    /// An argument without a name is checked by the one limit that its command has for such.
    private static func check(_ text: String, of name: String?, _ arguments: [String]) throws(Refusal) {
        let applying = all.filter { limit in
            arguments.starts(with: limit.command)
                && limit.options.contains { name == nil ? $0.hasPrefix("<") : $0 == name }
        }
        // The limit of the action stands against one of the whole noun.
        guard let limit = applying.max(by: { $0.command.count < $1.command.count }) else { return }
        let length = text.unicodeScalars.count
        guard length > limit.maximum else { return }
        throw Refusal(.usage, .textTooLong(name ?? limit.options[0], limit.maximum, found: length))
    }
}
