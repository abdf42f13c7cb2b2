import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import TransferStore

/// What is for one kind of login is asked for by the others.
@Suite("What each login may ask for")
struct RoleReachTests {
    private let office: DecreeOffice
    private let logins: Logins
    private let folder: TemporaryFolder

    init() throws {
        office = try DecreeOffice(hasLogins: true)
        logins = try Logins(office.control.database)
        folder = try TemporaryFolder()
    }

    /// Opens an account for somebody who has none.
    private func account(_ role: String, of nip: String, in unit: String? = nil) throws -> String {
        let name = try logins.name()
        let reach = unit.map { ["--unit", $0] } ?? ["--all-units"]
        try office.run(["account", "add", name, "--person", nip, "--role", role, "--reason", "x"] + reach)
        return name
    }

    private let stranger = "198312102003112989"

    /// One line that says who could, and no more.
    private func isRefused(_ run: Program.Run, _ command: String) {
        #expect(run.status == 77, "\(command): \(run.status) \(run.talk)")
        #expect(run.output.isEmpty && run.talk.split(separator: "\n").count == 1, "\(command): \(run.talk)")
        #expect(run.talk.contains("administrator") || run.talk.contains("["), "\(command): \(run.talk)")
    }

    @Test("the auditor looks for a person's events by NIP and reads no NIP; evidence has names and masked numbers")
    func auditor() throws {
        let login = try account("auditor", of: stranger)
        let key = folder.path("key")
        try Data("a key for tests, of 32 bytes or so\n".utf8).write(to: URL(filePath: key))
        try office.session.transaction {
            _ = try AuditLog(office.session).seal(with: AuditKey(file: key), limit: 100_000)
        }
        func ask(_ arguments: [String]) throws -> Program.Run {
            let run = try office.control.run(arguments + ["--lang", "en"], role: login)
            #expect(run.status == 0, "\(arguments): \(run.talk)")
            return run
        }
        let events = try ask(["audit", "show", "--person", Province.sari, "--limit", "1000", "--output", "json"])
        #expect(events.output.contains("proposal_event"))
        // Neither as a value nor within what is kept of the rows.
        #expect(events.output.firstMatch(of: /[^0-9_][0-9]{18}[^0-9]/) == nil)
        #expect(try ask(["audit", "verify", "--key", key, "--output", "csv"]).talk.isEmpty == false)
        let year = ["--from", "2025-01-01", "--until", "2025-12-31", "--reason", "surat 7"]
        for (path, flags) in [("bare", []), ("named", ["--names"])] {
            try _ = ask(["audit", "export", folder.path(path)] + year + flags)
        }
        let bare = try String(contentsOfFile: folder.path("bare/usulan.csv"), encoding: .utf8)
        let named = try String(contentsOfFile: folder.path("named/usulan.csv"), encoding: .utf8)
        #expect(!bare.contains("Sari") && named.contains("Sari"))
        #expect(named.contains("***************907") && !named.contains(Province.sari))
        let recorded = try office.session.query(
            "select count(*) from jobs.action where actor is not null and reason = 'surat 7'"
        )
        #expect(try recorded[0].decode(at: 0, as: Int.self) == 2)
        let unknown = try office.control.run(["audit", "show", "--person", "198703142011012999"], role: login)
        #expect(unknown.status == 66)
    }

    @Test("a record of a person is the administrators' to give out, whoever asks")
    func personalRecord() throws {
        var asking = office.logins
        asking["auditor"] = try account("auditor", of: stranger)
        for (person, login) in asking {
            let command = ["person", "export", Province.sari, "--reason", "x", "--lang", "en"]
            isRefused(try office.control.run(command, role: login), "\(person) person export")
        }
    }

    @Test("an operator tries an evaluation: of everybody as the administrator's, of a unit with a word that it is less")
    func trial() throws {
        let command = ["evaluate", "1", "--dry-run", "--as-of", "2025-10-02", "--output", "json", "--lang", "en"]
        let whole = try office.control.run(command)
        #expect(whole.status == 0, "\(whole.talk)")
        let clerk = try office.control.run(command, role: office.logins[office.clerk])
        #expect(clerk.status == 0 && clerk.output == whole.output, "\(clerk.talk)")
        #expect(!clerk.talk.contains("sees"))
        let unit = try office.session.query(
            "select unit_id from mutasi.need where id = 1"
        )[0].decode(String.self)
        let login = try account("operator", of: stranger, in: unit)
        let some = try office.control.run(command, role: login)
        #expect(some.status == 0 && some.output != whole.output, "\(some.talk)")
        #expect(some.talk.contains("Only the people that your login sees"))
    }

    @Test("the doctor is the administrators', who read what it looks at; others are refused in one line")
    func doctor() throws {
        var asking = office.logins
        asking["auditor"] = try account("auditor", of: stranger)
        for (person, login) in asking {
            isRefused(try office.control.run(["doctor", "--lang", "en"], role: login), "doctor of \(person)")
        }
    }

    @Test("who has no account here does not come in, though a member of the group for another database")
    func elsewhere() throws {
        let login = try logins.name()
        try office.session.script("grant mutasi_operator to \(login)")
        let run = try office.control.run(["need", "list", "--lang", "en"], role: login)
        #expect(run.status == 69 && run.output.isEmpty, "\(run.status) \(run.talk)")
        let health = try office.control.run(["doctor", "--output", "csv", "--lang", "en"])
        #expect(!health.output.contains(login))
    }
}
