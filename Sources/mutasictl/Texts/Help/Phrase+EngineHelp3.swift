extension Phrase {
    static let waitOptionsWaitHelp = Phrase(
        "Tunggu sampai pekerjaan selesai.",
        "Wait until the job is done."
    )
    static let waitOptionsTimeoutHelp = Phrase(
        "Paling lama menunggu; setelah itu kode keluar 75 dan pekerjaan tetap berjalan.",
        "Wait at most so long; then exit code 75, and the job goes on."
    )
}
