import Postgres
import TestSupport
import TransferStore
import Transfers

/// The demonstration province with a decree for Sari of Thursday 2 October 2025, brought about by the program itself.
struct DecreeOffice {
    let control: Control
    let session: Session
    let clerk = Province.budi
    /// The PPK, and others of the TPK.
    let secretary = "197302272007081999"
    let planning = "197311222003112908"
    /// Who had no part in the decree.
    let reviewer = "197408162003112914"
    /// Kepala Dinas Kesehatan, above both units.
    let health = "197410052003011911"
    let authorised = "197301112003072902"
    /// The logins by NIP, where everybody has one of their own; who has none is entered for by the clerk.
    private(set) var logins: [String: String] = [:]
    private var roles: Logins?

    /// - Parameters:
    ///   - isSigned: whether the decree is signed, and Sari told of it.
    ///   - hasLogins: whether the roles are applied, and each official works by a login of their own.
    /// - Throws: when a step is refused.
    init(isSigned: Bool = true, hasLogins: Bool = false) throws {
        let province = try Province()
        control = province.control
        session = try control.database.session()
        if hasLogins { try openAccounts() }
        try Self.setClock("2025-10-02 09:00+07", session)
        let sari = try People(session).find(nip: Province.sari).id
        let leader = try Dialogues(session).superior(of: sari).person
        let superior = try session.query("select nip from mutasi.employee where id = \(leader)")[0].decode(String.self)
        try run(["proposal", "draft", "\(province.need)", Province.sari, "--as", clerk])
        try run(["proposal", "reschedule", "1", "--tmt", "2025-11-03", "--as", clerk])
        try appoint()
        try talk(superior)
        try submit(health)
        try decide()
        guard isSigned else { return }
        try run(["decision", "sign", "1", "--decree", "821/1/2025,2025-10-02", "--by-hand", "--as", secretary])
        try run(["proposal", "notify", "1", "--receipt", "TT-1", "--as", clerk])
    }

    private mutating func openAccounts() throws {
        let roles = try Logins(control.database)
        let officials = [
            (clerk, "operator"), (Province.dewi, "verifier"), (reviewer, "verifier"), (secretary, "tpk"),
            (planning, "tpk"),
            (authorised, "decider"),
        ]
        for (nip, role) in officials {
            let login = try roles.name()
            let more = nip == secretary ? ["--role", "decider"] : []
            try run(
                ["account", "add", login, "--person", nip, "--role", role, "--all-units", "--reason", "800/3/2025"]
                    + more
            )
            logins[nip] = login
        }
        self.roles = roles
    }

    /// The login of who acts; the register of offices and accounts are the administrator's.
    private func login(of arguments: [String]) -> String? {
        guard !logins.isEmpty, let noun = arguments.first, noun != "office", noun != "account" else { return nil }
        let actor = arguments.firstIndex(of: "--as").map { arguments[$0 + 1] }
        return actor.flatMap { logins[$0] } ?? logins[clerk]
    }

    private func appoint() throws {
        let letter = ["--letter", "800/1/2025,2025-01-02", "--as", clerk]
        let governor = ["--name", "Dr. Ratna Wibisono, M.Si.", "--code", "GUBERNUR"]
        try run(["office", "appoint", "TPK_KETUA", secretary] + letter)
        try run(["office", "appoint", "TPK_ANGGOTA", planning, "198312102003112989"] + letter)
        try run(["office", "appoint", "PYB", authorised] + letter)
        try run(["office", "appoint", "PPK"] + governor + letter)
        let acts = ["KEPUTUSAN", "TANDA_TANGAN", "PELANTIKAN", "KEBERATAN", "PENUGASAN"].flatMap { ["--act", $0] }
        try run(["office", "appoint", "DELEGASI_PPK", secretary] + acts + letter)
        try run(["office", "appoint", "VERIFIKATOR", Province.dewi, reviewer] + letter)
    }

    private func talk(_ superior: String) throws {
        try run(["proposal", "open-dialogue", "1", "--informed-on", "2025-10-02", "--as", clerk])
        let notes = ["--summary", "Dibicarakan", "--needs", "Kosong", "--wishes", "Pelatihan", "--outcome", "Sepakat"]
        try run(["dialogue", "record", "1", "--as", superior] + notes)
        try run(["dialogue", "answer", "1", "--agree", "--as", Province.sari])
        for nip in [superior, Province.sari] { try run(["dialogue", "confirm", "1", "--version", "1", "--as", nip]) }
        try run(["dialogue", "close", "1", "--as", superior])
    }

    private func submit(_ head: String) throws {
        try run(["proposal", "review", "1", "--as", clerk])
        for side in ["asal", "tujuan"] {
            try run(["proposal", "opinion", "1", "--side", side, "--agree", "--as", head])
        }
        let documents = ["--document", "D06,JPT_PRATAMA,2025-10-01", "--document", "D08,PPK,2024-01-01"]
        try run(["proposal", "submit", "1", "--as", clerk] + documents)
        try run(["proposal", "verify", "1", "--as", Province.dewi])
    }

    private func decide() throws {
        try run(["package", "create", "Paket Oktober", "--proposal", "1", "--as", clerk])
        try run(["package", "propose", "1", "--as", clerk])
        try run(["package", "open-tpk", "1", "--as", clerk])
        let voters = ["--voter", secretary, "--voter", planning, "--voter", "198312102003112989"]
        let meeting = ["--outcome", "RECOMMENDED", "--minutes", "BA-1,2025-10-02"] + voters
        try run(["package", "conclude-tpk", "1", "--as", secretary] + meeting)
        try run(["package", "open-pyb", "1", "--as", clerk])
        try run(["package", "endorse", "1", "--as", authorised])
        try run(["decision", "record", "1", "--approve", "--as", secretary])
        try run(["decision", "draft", "1", "--as", clerk])
    }

    @discardableResult
    func run(_ arguments: [String], expecting status: Int32 = 0) throws -> Program.Run {
        let run = try control.run(arguments, role: login(of: arguments))
        guard run.status == status else {
            throw Unexpected(command: arguments.prefix(2).joined(separator: " "), status: run.status, talk: run.talk)
        }
        return run
    }

    func setClock(_ moment: String) throws { try Self.setClock(moment, session) }

    private static func setClock(_ moment: String, _ session: Session) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    struct Unexpected: Error {
        let command: String
        let status: Int32
        let talk: String
    }
}
