import ArgumentParser
import Testing

@testable import mutasictl

/// What every command has, read from the tree of commands itself, so that a new one cannot go without.
@Suite("The commands of mutasictl, one by one")
struct CommandTreeTests {
    /// Commands that change neither the database nor a file; whatever is not here has to have `--dry-run`.
    private static let readers: Set = [
        "account list", "account show",
        "action list", "announcement aggregate", "announcement list", "announcement show", "announcement verify",
        "aspiration show", "assignment list", "assignment roster", "assignment show", "assignment verify-log",
        "audit show", "audit verify", "review list", "review show",
        "person export",
        "calendar count", "calendar deadline", "calendar list", "calendar show", "clock show", "correction list",
        "deadline list",
        "decision list", "decision show", "dialogue list", "dialogue show", "doctor", "document checklist history",
        "document checklist list", "document list", "document show", "document signer", "handover show",
        "followup list", "followup show", "holiday list",
        "holiday show", "inbox", "job dead", "job list", "job show", "job tail", "kind list", "moratorium list",
        "need list", "need show", "node list", "objection list", "objection show", "objection verify-log",
        "outcome list",
        "outcome show", "package compare", "package list", "package plans", "package show", "package show-plan",
        "package verify-log", "proposal list", "proposal show",
        "proposal verify-log",
        "queue list", "ranking", "rule check", "rule diff", "rule list", "rule show", "schedule list", "schedule next",
        "signal list", "signal show", "top", "training hours", "training list", "training sessions", "training show",
        "training unsynced", "waiver list", "waiver show", "waiver rules",
        "office list", "office show", "ascertainment list", "ascertainment show", "regional-head list",
        "aspiration list",
        "aspiration report", "proposal declarations", "rule law list", "rule law history", "package verify-log",
        "trigger check", "trigger generate", "trigger parked", "upstream check", "upstream install", "upstream list",
        "manual",
    ]

    /// Switches of the engine that answer with one sentence, the tour, which speaks to a person, and what prints SQL.
    private static let withoutOutput: Set = [
        "kind pause", "kind resume", "queue pause", "queue resume", "schedule add", "schedule disable",
        "schedule enable",
        "schedule remove", "schedule set", "tour", "person export", "trigger generate", "upstream install", "manual",
    ]

    private static let nouns = [
        "need", "signal", "evaluate", "ranking", "proposal", "dialogue", "document", "waiver", "package", "decision",
        "announcement", "objection", "assignment", "training", "followup", "outcome", "calendar", "rule", "holiday",
    ]

    private let leaves: [String: Set<String>]

    init() throws { leaves = try DescribedCommand.indonesian.get().leaves() }

    @Test("every command says its name, which the parser would otherwise ask of the type, and takes long for")
    func named() {
        func names(below command: any ParsableCommand.Type) -> [String?] {
            command.configuration.subcommands.flatMap { [$0.configuration.commandName] + names(below: $0) }
        }
        let names = names(below: Mutasictl.self)
        #expect(names.count > 200 && !names.contains(nil))
    }

    @Test("whatever writes can be tried first")
    func trials() {
        #expect(leaves.count > 150)
        for (path, options) in leaves where !Self.readers.contains(path) {
            #expect(options.contains("dry-run"), "\(path) writes and has no --dry-run")
        }
        for path in Self.readers { #expect(leaves[path] != nil, "\(path) is no command any more") }
        for path in Self.readers { #expect(leaves[path]?.contains("dry-run") != true, "\(path) only reads") }
    }

    @Test("whatever shows something does so as a table, as JSON and as CSV")
    func formats() {
        for (path, options) in leaves where !Self.withoutOutput.contains(path) {
            #expect(options.contains("output"), "\(path) has no --output")
        }
        for path in Self.withoutOutput { #expect(leaves[path] != nil, "\(path) is no command any more") }
    }

    @Test("every noun of the domain is there, with what it lists and shows")
    func nouns() {
        for noun in Self.nouns {
            #expect(leaves.keys.contains { $0 == noun || $0.hasPrefix(noun + " ") }, "\(noun)")
            guard leaves[noun] == nil else { continue }
            #expect(leaves["\(noun) list"] != nil && leaves["\(noun) show"] != nil, "\(noun)")
        }
    }

    @Test("what stands otherwise on another day can be read as of a day")
    func days() {
        let nouns = Self.nouns.flatMap { leaves[$0] == nil ? ["\($0) list", "\($0) show"] : [$0] }
        let others = [
            "deadline list", "signal scan", "training plan", "ascertainment list", "aspiration list", "office list",
            "moratorium list",
        ]
        for path in nouns + others { #expect(leaves[path]?.contains("as-of") == true, "\(path)") }
    }

    @Test("a list that grows is read in parts")
    func pages() {
        let growing = [
            "need list", "signal list", "proposal list", "dialogue list", "waiver list", "ascertainment list",
            "package list", "decision list", "announcement list", "objection list", "assignment list", "training list",
            "followup list", "outcome list", "review list", "document list",
        ]
        for path in growing { #expect(leaves[path]?.isSuperset(of: ["limit", "after"]) == true, "\(path)") }
        for (path, options) in leaves where path.hasSuffix(" list") && options.contains("all") {
            let isSmall = ["office list", "moratorium list", "account list"].contains(path)
            #expect(isSmall || growing.contains(path), "\(path) --all has no --limit")
        }
    }

    @Test("every command whose texts are limited is there, and has them")
    func limits() {
        for limit in TextLimit.all {
            let command = limit.command.joined(separator: " ")
            let options = leaves.filter { $0.key == command || $0.key.hasPrefix(command + " ") }.flatMap(\.value)
            #expect(!options.isEmpty, "\(command)")
            for option in limit.options where option.hasPrefix("--") {
                #expect(options.contains(String(option.dropFirst(2))), "\(command) \(option)")
            }
        }
    }
}
