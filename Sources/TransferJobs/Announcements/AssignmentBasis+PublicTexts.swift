import Transfers

extension AssignmentBasis {
    /// The law and the decree on which it rests, as the public reads them.
    var publicTexts: (law: [String], decree: String) {
        let date = date.text(in: .indonesian)
        switch kind {
        case .instruction: return ([], "Perintah tertulis PPK nomor \(number) tanggal \(date)")
        case .disaster(let level, _, let validUntil):
            let extent = level.rawValue.lowercased().replacing("_", with: "/")
            let end = validUntil.text(in: .indonesian)
            let decree = "Status keadaan darurat bencana (\(extent)) nomor \(number) tanggal \(date), sampai \(end)"
            return (["UU 24/2007 Ps 50 dan 51"], decree)
        }
    }
}
