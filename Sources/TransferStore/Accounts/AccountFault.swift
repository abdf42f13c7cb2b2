public import Transfers

/// Why an account is not opened or not closed.
public enum AccountFault: LegalFault {
    /// There is no account of this login.
    case unknown(String)
    /// The groups of the database are not there yet.
    case rolesMissing([String])
    /// The login has an account already.
    case loginTaken(String)
    /// The login was that of another person.
    case loginOfAnother(String)
    /// The person has another login.
    case personTaken
    /// No name of a person's login.
    case unfitLogin(String)
    /// Who audits does nothing else.
    case auditorAlone
    /// Who has logged in may not open or close accounts.
    case notPermitted

    /// The code, `AKUN01` to `AKUN08`.
    public var code: String {
        switch self {
        case .unknown: "AKUN01"
        case .rolesMissing: "AKUN02"
        case .loginTaken: "AKUN03"
        case .loginOfAnother: "AKUN04"
        case .personTaken: "AKUN05"
        case .unfitLogin: "AKUN06"
        case .auditorAlone: "AKUN07"
        case .notPermitted: "AKUN08"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        let basis = "rancangan: akun"
        return switch self {
        case .unknown(let login):
            LegalGrounds(
                basis,
                "tidak ada akun terbuka dengan login \(login); lihat account list",
                "there is no open account with the login \(login); see account list"
            )
        case .rolesMissing(let groups):
            LegalGrounds(
                basis,
                "peran \(groups.joined(separator: ", ")) belum ada; jalankan mutasictl migrate --roles",
                "there is no role \(groups.joined(separator: ", ")) yet; run mutasictl migrate --roles"
            )
        case .loginTaken(let login):
            LegalGrounds(
                basis,
                "login \(login) sudah mempunyai akun; tutup dahulu dengan account close",
                "the login \(login) has an account already; close it first with account close"
            )
        case .loginOfAnother(let login):
            LegalGrounds(
                basis,
                "login \(login) pernah milik orang lain, dan perbuatannya tetap miliknya; pakailah login baru",
                "the login \(login) was another person's, and what it did stays theirs; use a new one"
            )
        case .personTaken:
            LegalGrounds(
                "rancangan: pemeriksaan dua orang",
                "orang ini sudah mempunyai login lain; tutup dahulu dengan account close",
                "this person has another login already; close that one first with account close"
            )
        case .unfitLogin(let login):
            LegalGrounds(
                basis,
                "\(login) tidak dapat menjadi login seseorang; pakailah 1 sampai 63 huruf kecil, angka, titik atau garis "
                    + "bawah, tidak diawali pg_ atau mutasi_",
                "\(login) cannot be a person's login; use 1 to 63 small letters, digits, dots or underscores, not "
                    + "beginning with pg_ or mutasi_"
            )
        case .auditorAlone:
            LegalGrounds(
                basis,
                "auditor tidak memegang peran lain; sebutkan AUDITOR saja",
                "who audits has no other role; name AUDITOR alone"
            )
        case .notPermitted:
            LegalGrounds(
                basis,
                "akun dibuka dan ditutup oleh anggota mutasi_owner yang boleh membuat peran; masuklah sebagai pengelola",
                "accounts are opened and closed by a member of mutasi_owner who may make roles; log in as an administrator"
            )
        }
    }
}
