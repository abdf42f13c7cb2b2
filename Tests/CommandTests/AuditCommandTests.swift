import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@testable import TransferStore

@Suite("mutasictl audit, person and review")
struct AuditCommandTests {
    private let control: Control
    private let folder: TemporaryFolder
    private let key: String

    init() throws {
        control = try Province().control
        folder = try TemporaryFolder()
        key = folder.path("key")
        try Data("a key for tests, of 32 bytes or so\n".utf8).write(to: URL(filePath: key))
    }

    private func expect(_ status: Int32, _ arguments: String..., says words: String = "") throws {
        let run = try control.run(arguments)
        #expect(run.status == status, "\(arguments): \(run.talk)")
        #expect(words.isEmpty || (run.output + run.talk).contains(words), "\(arguments): \(run.output)\(run.talk)")
    }

    @Test("what a command changes is shown with who did it, and verified after it was sealed")
    func record() throws {
        try expect(0, "holiday", "add", "2026-12-23", "--name", "Cuti", "--basis", "SE 1/2026")
        try expect(0, "audit", "show", "--limit", "1", "--output", "json", says: "mutasictl:")
        try expect(0, "audit", "show", "--since", "2999-01-01", says: "Tidak ada peristiwa")
        try expect(64, "audit", "verify", says: "MUTASI_AUDIT_KEY")
        try expect(66, "audit", "verify", "--key", "/nonexistent", says: "AUDIT01")
        let session = try control.database.session()
        let sealed = try session.transaction {
            try AuditLog(session).seal(with: AuditKey(file: key), limit: 10_000)
        }
        let anchors = folder.path("anchors")
        try AnchorFile(anchors).append(try #require(sealed))
        try expect(0, "audit", "verify", "--key", key, "--anchors", anchors, says: "Utuh")
        try session.script(
            """
            alter table audit.event disable trigger user;
            update audit.event set login = 'nobody' where id = (select max(event_id) from audit.seal)
            """
        )
        try expect(2, "audit", "verify", "--key", key, "--output", "csv", says: "CHANGED")
    }

    @Test("a person's data are written to a file that only its owner reads, and never over another")
    func export() throws {
        let file = folder.path("sari.json")
        try expect(64, "person", "export", Province.sari)
        try expect(0, "person", "export", Province.sari, "--reason", "surat 5", "--file", file, says: "tabel")
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains(Province.sari))
        try expect(74, "person", "export", Province.sari, "--reason", "surat 5", "--file", file)
        try expect(0, "action", "list", "--output", "csv", says: "surat 5")
        try expect(66, "person", "export", "198703142011012999", "--reason", "x")
    }

    @Test("evidence for the merit system is written with its digests, without names unless they are asked for")
    func merit() throws {
        let office = try DecreeOffice()
        func export(_ status: Int32, _ arguments: String..., says words: String = "") throws {
            let run = try office.control.run(["audit", "export"] + arguments)
            #expect(run.status == status && (run.output + run.talk).contains(words), "\(run.output)\(run.talk)")
        }
        let (bare, named) = (folder.path("bare"), folder.path("named"))
        let year = ["--from", "2025-01-01", "--until", "2025-12-31", "--reason", "surat 7"]
        try export(64, bare, "--from", "2025-12-31", "--until", "2025-01-01", "--reason", "x")
        let trial = try office.control.run(["audit", "export", bare, "--dry-run"] + year)
        #expect(trial.status == 0 && trial.output.contains("usulan.csv"), "\(trial.talk)")
        #expect(access(bare, F_OK) != 0)
        for (path, flags) in [(bare, []), (named, ["--names"])] {
            let run = try office.control.run(["audit", "export", path] + year + flags)
            #expect(run.status == 0, "\(run.talk)")
        }
        func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
        let proposals = try text("\(bare)/usulan.csv")
        #expect(proposals.contains("Kepala Seksi") && !proposals.contains(Province.sari))
        #expect(try text("\(named)/usulan.csv").contains(Province.sari))
        #expect(try text("\(bare)/keputusan.csv").contains(",ya,PPK,"))
        #expect(try text("\(bare)/risalah_tpk.csv").contains("RECOMMENDED"))
        try ChildProcess(["/bin/sh", "-c", "cd '\(bare)' && sha256sum --check --strict manifest.sha256"]).finish()
        try export(74, bare, "--from", "2025-01-01", "--until", "2025-12-31", "--reason", "x")
        #expect(try office.control("action", "list", "--output", "csv").output.contains("surat 7"))
    }

    @Test("what concerned somebody who left is still shown, and their record given")
    func left() throws {
        try control.database.session().script(
            "update mutasi.employee set is_active = false where nip = '\(Province.sari)'"
        )
        try expect(0, "audit", "show", "--person", Province.sari)
        try expect(0, "person", "export", Province.sari, "--reason", "surat 6", "--file", folder.path("left.json"))
        try expect(66, "audit", "show", "--person", "198703142011012999")
    }

    @Test("who was not evaluated has nothing to be reviewed")
    func review() throws {
        let rest = ["--grounds", "Masa kerja salah", "--as", Province.budi]
        let run = try control.run(["review", "request", "--person", Province.sari, "--need", "1"] + rest)
        #expect(run.status == 65 && run.talk.contains("[TINJAU02]"), "\(run.talk)")
        try expect(0, "review", "list", says: "Tidak ada permintaan")
        try expect(66, "review", "show", "7")
    }
}
