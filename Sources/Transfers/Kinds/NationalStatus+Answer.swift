extension NationalStatus {
    /// What SIASN calls it; nil for a code that is not mapped.
    public var name: String? {
        Self.names[code]
    }

    /// BKN's answer by its meaning.
    ///
    /// - Parameters:
    ///   - letter: The consideration, of a status that grants it.
    ///   - reason: What is missing, or why it is refused.
    /// - Returns: The answer; nothing is granted without its letter, and nothing refused without a reason.
    /// - Throws: ``NationalStatusFault/unknown(_:)``, ``ProposalRefusal``.
    public func answer(letter: Letter?, reason: String) throws -> ConsiderationAnswer {
        guard let meaning else { throw NationalStatusFault.unknown(code) }
        switch meaning {
        case .pending: return .pending
        case .granted:
            guard let letter else { throw ProposalRefusal(.letterMissing) }
            return .granted(letter)
        case .returned: return .returned(reason: reason)
        case .refused: return .refused(reason: reason)
        case .gone: return .gone(reason: reason)
        }
    }

    private static let names: [Int: String] = [
        1: "Input Berkas", 2: "Berkas Disimpan", 3: "Surat Usulan", 4: "Approval Surat Usulan", 5: "Perbaikan Dokumen",
        6: "Tidak Memenuhi Syarat", 10: "Cetak SK", 11: "Profil diperbaharui", 12: "Terima Usulan", 13: "Validasi-TMS",
        14: "Validasi-Perbaikan", 15: "Validasi-Disetujui", 17: "Menunggu Paraf", 20: "Menunggu TTD Pertek",
        21: "Ditolak TTD", 22: "Sudah TTD Pertek", 23: "Surat Keluar", 25: "Pembatalan", 26: "Pembatalan",
        55: "Approval Tingkat Provinsi", 99: "Usulan Dihapus",
    ]
}
