/// Why something is not written to the list of what is handed over, or not confirmed.
public enum HandoverFault: GroundedFault, CaseIterable {
    /// A line does not say what it is.
    case descriptionMissing
    /// A document or an asset has a day by which it has to be done.
    case onlyWorkIsDue
    /// A reason is missing.
    case reasonMissing
    /// There is no such line, or it is struck out.
    case unknownItem
    /// No decree moves the employee.
    case notMoved
    /// Somebody has confirmed the list, and it stays as it is.
    case confirmed
    /// Somebody else than the employee hands over, or the employee takes over from themselves.
    case wrongSide
    /// This side has confirmed before.
    case confirmedBefore

    /// The code, `SERT01` to `SERT08`.
    public var code: String {
        switch self {
        case .descriptionMissing: "SERT01"
        case .onlyWorkIsDue: "SERT02"
        case .reasonMissing: "SERT03"
        case .unknownItem: "SERT04"
        case .notMoved: "SERT05"
        case .confirmed: "SERT06"
        case .wrongSide: "SERT07"
        case .confirmedBefore: "SERT08"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .descriptionMissing, .onlyWorkIsDue, .reasonMissing, .unknownItem: nil
        case .notMoved, .confirmed, .confirmedBefore: "rancangan: serah terima jabatan (sertijab)"
        case .wrongSide: "rancangan: serah terima diteguhkan kedua pihak"
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .descriptionMissing: "Baris tidak menyebut apa yang diserahkan; isi uraiannya."
        case .onlyWorkIsDue: "Hanya pekerjaan yang memiliki batas waktu; hapus --due untuk dokumen dan aset."
        case .reasonMissing: "Sebut alasan pencoretan dengan --reason."
        case .unknownItem: "Baris itu tidak ada atau sudah dicoret; lihat handover show."
        case .notMoved: "Pegawai belum dipindahkan dengan SK; susun daftar serah terima setelah SK ditandatangani."
        case .confirmed:
            "Daftar sudah diteguhkan satu pihak dan tidak diubah lagi; tuangkan yang tertinggal dalam surat tersendiri."
        case .wrongSide:
            "Yang menyerahkan adalah pegawai yang pindah dan yang menerima orang lain; periksa --as dan --side."
        case .confirmedBefore: "Pihak ini sudah meneguhkan daftar; mintakan peneguhan pihak yang lain."
        }
    }

    private var english: String {
        switch self {
        case .descriptionMissing: "The line does not say what is handed over; describe it."
        case .onlyWorkIsDue: "Only work has a day by which it is due; leave out --due for documents and assets."
        case .reasonMissing: "Give the reason for striking it out by --reason."
        case .unknownItem: "There is no such line, or it is struck out; see handover show."
        case .notMoved: "No decree moves the employee yet; write the list once the decree is signed."
        case .confirmed:
            "One side has confirmed the list, and it stays as it is; put what was forgotten in a letter of its own."
        case .wrongSide: "The employee who moves hands over, and somebody else takes over; check --as and --side."
        case .confirmedBefore: "This side has confirmed the list; have the other one do so."
        }
    }
}
