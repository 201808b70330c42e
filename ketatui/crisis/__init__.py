"""Words of crisis and of emergencies: whether help comes before anything else."""
