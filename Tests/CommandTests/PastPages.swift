import Testing

/// What commands show at the end of each day, and show again as of it once more has happened.
struct PastPages {
    let control: Control
    /// The commands, each with the members that are untold of a day that is past.
    let commands: [(line: [String], untold: [String])]
    private var days: [(day: String, pages: [JSON?])] = []

    init(_ control: Control, _ commands: [(line: [String], untold: [String])]) {
        self.control = control
        self.commands = commands
    }

    /// Reads every page as it is at the end of a day; what is not there yet has none.
    mutating func end(_ day: String) throws {
        let pages = try commands.map { command in
            let run = try control.run(command.line + ["--output", "json"])
            return run.status == 0 && run.output != "[]\n" ? try JSON(run.output) : nil
        }
        days.append((day, pages))
    }

    /// Every day is shown as it ended, with the same members; before something was on record it is refused.
    func expectTold() throws {
        for (day, pages) in days {
            for (command, page) in zip(commands, pages) {
                let line = command.line + ["--as-of", day]
                let run = try control.run(line + ["--output", "json"])
                guard let page else {
                    #expect(run.status == 66 && run.talk.contains("[CATATAN08]"), "\(line): \(run.output)\(run.talk)")
                    continue
                }
                try #require(run.status == 0, "\(line): \(run.talk)")
                let past = try JSON(run.output)
                #expect(past.names == page.names, "\(line)")
                for name in page.names.subtracting(command.untold) {
                    #expect(past[name] == page[name], "\(line): \(name)")
                }
                #expect(!page.names.isEmpty || past == page, "\(line)")
            }
        }
    }
}
