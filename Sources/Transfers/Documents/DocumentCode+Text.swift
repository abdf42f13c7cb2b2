extension DocumentCode {
    /// What the document is; a code that a province has added is its own name.
    public func text(in language: Language) -> String {
        guard let name else { return text }
        return switch language {
        case .indonesian: name.indonesian
        case .english: name.english
        }
    }

    private var name: (indonesian: String, english: String)? {
        switch self.text as String {
        case "D01":
            (
                "Bukti status PNS",
                "Proof of civil servant status"
            )
        case "D02":
            (
                "Analisis jabatan dan analisis beban kerja",
                "Job analysis and workload analysis"
            )
        case "D03":
            (
                "Surat permohonan dari PNS",
                "Application of the civil servant"
            )
        case "D04":
            (
                "Surat usul PPK instansi penerima",
                "Proposal of the receiving agency's PPK"
            )
        case "D05":
            (
                "Surat persetujuan PPK instansi asal",
                "Consent of the present agency's PPK"
            )
        case "D06":
            (
                "Pernyataan tidak sedang dalam proses atau menjalani hukuman disiplin dan/atau proses peradilan",
                "Statement that no disciplinary or court case is running and no penalty is being served"
            )
        case "D07":
            (
                "Salinan keputusan pangkat dan/atau jabatan terakhir",
                "Copy of the last decree on rank or post"
            )
        case "D08":
            (
                "Penilaian prestasi kerja bernilai baik dua tahun terakhir",
                "Performance appraisals of at least good for the last two years"
            )
        case "D09":
            (
                "Pernyataan tidak sedang tugas belajar atau ikatan dinas",
                "Statement that no study assignment or service bond is running"
            )
        case "D10":
            (
                "Surat keterangan bebas temuan dari Inspektorat",
                "Certificate of the Inspectorate that nothing is open"
            )
        case "PERSETUJUAN_KHUSUS":
            (
                "Persetujuan khusus untuk jabatan tertentu",
                "Special approval for certain posts"
            )
        default: nil
        }
    }
}
