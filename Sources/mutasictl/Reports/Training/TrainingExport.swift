import TransferStore
import Transfers

/// Results as a file `diklat.csv`, which a system that keeps records takes over, and `mutasictl import` reads back.
struct TrainingExport {
    private static let header = [
        "nip", "jenis_diklat_id", "nama_diklat", "tahun", "durasi_jam", "no_sertifikat", "tanggal_mulai",
        "tanggal_selesai",
    ]

    let results: [UnsyncedResult]

    /// The document.
    var csv: String {
        CSV.document(
            Self.header,
            results.map { result in
                [
                    result.nip, String(result.trainingKind), result.courseName, String(result.year),
                    String(result.hours), result.certificate ?? "", result.startsOn?.description ?? "",
                    (result.endsOn ?? result.startsOn)?.description ?? "",
                ]
            }
        )
    }
}
