import ArgumentParser
import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import mutasictl
@testable import mutasid

@Suite("The commands of the runbooks")
struct RunbookTests {
    /// Each line of a runbook that calls a program, as its words.
    private static func commands(of program: String) throws -> [[String]] {
        var commands: [[String]] = []
        for language in ["id", "en"] {
            let folder = "Deploy/runbooks/\(language)"
            for file in try FileManager.default.contentsOfDirectory(atPath: Repository.location(of: folder)).sorted() {
                for line in try Repository.text(of: "\(folder)/\(file)").split(separator: "\n") {
                    guard let match = line.firstMatch(of: #/^    \$ (?:sudo )?(.*?)(?:  #.*)?$/#) else { continue }
                    let words = words(of: String(match.output.1))
                    if words.first == program { commands.append(Array(words.dropFirst())) }
                }
            }
        }
        return commands
    }

    /// As a shell splits a line in which double quotes are the only sign.
    private static func words(of line: String) -> [String] {
        var words: [String] = []
        for (number, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            if number % 2 == 1 {
                words.append(String(part))
            } else {
                words += part.split(separator: " ").map(String.init)
            }
        }
        return words
    }

    @Test("mutasictl takes each of them")
    func control() throws {
        let commands = try Self.commands(of: "mutasictl")
        #expect(commands.count > 40)
        for command in commands {
            #expect(throws: Never.self, "mutasictl \(command.joined(separator: " "))") {
                _ = try Mutasictl.parseAsRoot(command)
            }
        }
    }

    @Test("mutasid takes each of them")
    func daemon() throws {
        let commands = try Self.commands(of: "mutasid")
        #expect(!commands.isEmpty)
        for command in commands {
            #expect(throws: Never.self, "mutasid \(command.joined(separator: " "))") { _ = try Mutasid.parse(command) }
        }
    }

    @Test("those that only look are answered by a database")
    func answered() throws {
        let control = try Control()
        // What the commands name is known there.
        try control.database.session().script(
            """
            insert into jobs.job (kind) values ('audit.seal'), ('notification.send');
            insert into jobs.schedule (name, cron, kind) values ('mutasi.audit', '* * * * *', 'audit.seal')
            """
        )
        let readers: Set = ["doctor", "list", "status", "parked", "check", "dead", "next"]
        let commands = Set(try Self.commands(of: "mutasictl")).filter { words in
            words.prefix(2).contains(where: readers.contains) && !words.contains { $0.hasPrefix("/") }
        }
        #expect(commands.count > 8)
        for command in commands {
            let run = try control.run(command)
            // Findings have codes of their own; wrong usage, and a database that does not take a statement, have others.
            #expect([0, 1, 2].contains(run.status), "mutasictl \(command): \(run.status) \(run.talk)")
        }
    }
}
